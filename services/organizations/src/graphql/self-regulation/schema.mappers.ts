import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'

export type SelfRegulatoryDocumentMapper = SelfRegulatoryDocument

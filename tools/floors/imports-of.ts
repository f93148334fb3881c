import ts from 'typescript'

/** One import of a source file; without a specifier when the address is only known at run time. */
export type Import = { specifier: string | undefined; line: number }

/** Every import of a source: static, type-only, export-from, dynamic, `import('…')` types, `require`. */
export function importsOf(fileName: string, text: string): Import[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, false)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const address = addressIn(node)
    if (address) {
      const { line } = source.getLineAndCharacterOfPosition(
        address.pos + address.getLeadingTriviaWidth(source),
      )
      found.push({ specifier: ts.isStringLiteralLike(address) ? address.text : undefined, line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function addressIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument
  return ts.isCallExpression(node) && loads(node.expression) ? node.arguments[0] : undefined
}

function loads(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true
  return ts.isIdentifier(callee) && callee.text === 'require'
}

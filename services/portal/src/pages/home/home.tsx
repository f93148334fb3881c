export default function Home() {
  return <h1>公示</h1>
}

/** What is shown, in words that are always on the screen. */
export function SummaryLine() {
  return <p className="summary" />;
}

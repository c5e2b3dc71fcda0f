/** Saves a file, as a press on a link would. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers begin to read it only later.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

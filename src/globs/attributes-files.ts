/** Whether a file gives attributes to others: `.gitattributes`, in any folder. */
export function isAttributesFile(path: string): boolean {
  return path === ".gitattributes" || path.endsWith("/.gitattributes");
}

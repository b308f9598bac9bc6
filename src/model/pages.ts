export const homepage = "https://github.com/contract-check/contract-check";

/** The address of a page of the project: a path of the repository, with an anchor where a section is meant. */
export function pageAddress(path: string): string {
  return `${homepage}/blob/main/${path}`;
}

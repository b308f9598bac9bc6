/** One code: its title, why it exists, and what to do. */
export type CodeRow = readonly [code: string, title: string, why: string, remedy: string];

/** Whether the clone's history is cut off somewhere. */
export declare function isShallow(cwd: string): Promise<boolean>;
/** Those of some merges whose sides parted in history that a shallow clone may not have. */
export declare function cutOff(root: string, merges: readonly string[]): Promise<readonly string[]>;

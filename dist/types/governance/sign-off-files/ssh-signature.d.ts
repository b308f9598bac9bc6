/** Says what a signature is for, so that one made for a commit or another tool cannot be used here. */
export declare const signOffNamespace = "contract-check/signoff@v1";
export type SignatureCheck = {
    readonly key: string;
} | {
    readonly invalid: string;
};
/**
 * Verifies an armoured SSHSIG over `message` and returns the public key (base64) that made it.
 * @see https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig
 */
export declare function verifySshSignature(armoured: string, message: Uint8Array, namespace?: string): SignatureCheck;
/** The base64 part of a public key line such as "ssh-ed25519 AAAA… dana@example". */
export declare function keyOfLine(line: string): string | undefined;

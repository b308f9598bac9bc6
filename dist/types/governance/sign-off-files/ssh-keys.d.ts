/**
 * Whether a public key made a signature over a text: ed25519, ECDSA, RSA with SHA-2, and security keys.
 * @throws FormatError for any other key.
 */
export declare function isSignedBy(publicKey: Buffer, signature: Buffer, signed: Buffer): boolean;

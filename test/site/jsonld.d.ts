// The package carries no types; here is what the tests use of it.

declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
    /** Throws where something would be lost. */
    readonly safe: true;
  }

  const jsonld: { readonly expand: (document: object, options: Options) => Promise<object[]> };
  export default jsonld;
}

// The package has no types; these are the parts that the tests use.

declare module "jsonld" {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
    /** Throws if anything would be lost. */
    readonly safe: true;
  }

  const jsonld: { readonly expand: (document: object, options: Options) => Promise<object[]> };
  export default jsonld;
}

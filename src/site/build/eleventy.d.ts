/** The part of Eleventy 3 that this program uses; Eleventy ships no usable types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    /** A function is called again for every build. */
    addGlobalData(name: string, data: unknown): void;
    addTemplate<Data>(path: string, template: VirtualTemplate<Data>): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
    setServerOptions(options: ServerOptions): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => unknown): void;
  }

  export interface VirtualTemplate<Data> {
    readonly data: {
      readonly pagination?: {
        readonly data: string;
        readonly size: number;
        readonly alias: string;
      };
      readonly permalink: false;
      readonly eleventyExcludeFromCollections?: boolean;
    };
    readonly render: (data: Data) => Promise<string>;
  }

  export interface ServerOptions {
    readonly domDiff?: boolean;
    readonly messageOnStart?: () => string;
  }

  export interface BuildEvent {
    readonly directories: { readonly output: string };
  }

  export interface EleventyOptions {
    readonly quietMode?: boolean;
    /**
     * The path of a configuration file; empty for none, because Eleventy would otherwise look for one where
     * it runs.
     */
    readonly configPath?: string;
    readonly config?: (config: EleventyConfig) => unknown;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    init(): Promise<void>;
    /** Silences its output; errors are still thrown. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}

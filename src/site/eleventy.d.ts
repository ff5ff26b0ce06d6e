/** The part of Eleventy 3 that this program uses; Eleventy ships no usable types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    /** A function is called again at every build. */
    addGlobalData(name: string, data: unknown): void;
    addTemplate<Data>(path: string, template: VirtualTemplate<Data>): void;
    addWatchTarget(path: string): void;
    setChokidarConfig(options: WatchOptions): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
    setServerOptions(options: ServerOptions): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => unknown): void;
    /** Before what changed is built: the paths of the files. */
    on(event: "eleventy.beforeWatch", listener: (files: readonly string[]) => unknown): void;
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

  export interface WatchOptions {
    readonly awaitWriteFinish: {
      /** In milliseconds. */
      readonly stabilityThreshold: number;
      readonly pollInterval: number;
    };
  }

  export interface ServerOptions {
    readonly domDiff?: boolean;
    readonly messageOnStart?: () => string;
  }

  export interface Watcher {
    on(event: "unlink", listener: (path: string) => unknown): void;
  }

  export interface BuildEvent {
    readonly directories: { readonly output: string };
  }

  export interface EleventyOptions {
    readonly quietMode?: boolean;
    readonly runMode?: "build" | "watch";
    readonly config?: (config: EleventyConfig) => unknown;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    init(): Promise<void>;
    /** Says nothing any more; faults are thrown all the same. */
    disableLogger(): void;
    write(): Promise<unknown>;
    /** Builds, and again whenever a file changes or comes; gives what it does then. */
    watch(): Promise<(path: string) => Promise<void>>;
    /** Null before it watches. */
    readonly watcher: Watcher | null;
    stopWatch(): Promise<unknown>;
  }
}

/** The part of Eleventy's server that this program uses. */
declare module "@11ty/eleventy-dev-server" {
  import type { ServerOptions } from "@11ty/eleventy";

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: ServerOptions): EleventyDevServer;
    serve(port: number): void;
    reload(): void;
  }
}

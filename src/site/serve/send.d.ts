/** The part of `send` that this program uses; it ships no types. */
declare module "send" {
  import type { IncomingMessage } from "node:http";
  import type { Writable } from "node:stream";

  interface SendOptions {
    /** Nothing outside of this folder is sent. */
    readonly root: string;
    readonly dotfiles: "ignore";
    readonly cacheControl: boolean;
  }

  interface Sending {
    /** Called instead of answering with an error. */
    on(event: "error", listener: (error: Error & { readonly status: number }) => void): Sending;
    pipe(response: Writable): void;
  }

  /** Sends the file at a path of an address, or leads to the folder's. */
  export default function send(
    request: IncomingMessage,
    path: string,
    options: SendOptions,
  ): Sending;
}

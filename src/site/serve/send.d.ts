/** The part of `send` that this program uses; it has no types of its own. */
declare module "send" {
  import type { IncomingMessage } from "node:http";
  import type { Writable } from "node:stream";

  interface SendOptions {
    /** Nothing outside this folder is sent. */
    readonly root: string;
    readonly dotfiles: "ignore";
    readonly cacheControl: boolean;
  }

  interface Sending {
    /** Called instead of sending an error. */
    on(event: "error", listener: (error: Error & { readonly status: number }) => void): Sending;
    pipe(response: Writable): void;
  }

  /** Sends the file at the path of an address, or redirects to the folder's address. */
  export default function send(
    request: IncomingMessage,
    path: string,
    options: SendOptions,
  ): Sending;
}

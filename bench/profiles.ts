/** A reader's device and connection. */
export interface Profile {
  readonly width: number;
  readonly height: number;
  readonly pixels: number;
  readonly touch: boolean;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** Bytes a second and milliseconds added to every request; `null` leaves the connection alone. */
  readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

const KBIT = 1024 / 8;

/** The phone has the numbers of Lighthouse's slow 4G, applied to each request; the desktop is this machine as it is. */
export const PROFILES = {
  phone: {
    width: 412,
    height: 823,
    pixels: 1.75,
    touch: true,
    slowdown: 4,
    network: { latency: 150, down: 1.6 * 1024 * KBIT, up: 750 * KBIT },
  },
  desktop: { width: 1440, height: 900, pixels: 1, touch: false, slowdown: 1, network: null },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = ["phone", "desktop"] as const satisfies readonly ProfileName[];

/** For interactions: a slow processor on both widths, and nothing in the way of requests. */
export const atHand = (name: ProfileName): Profile => ({ ...PROFILES[name], slowdown: 4, network: null });

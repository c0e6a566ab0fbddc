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

/**
 * The phone has the numbers of Lighthouse's slow 4G, applied to each request, and slow-3g those of WebPageTest's profile of that
 * name (https://github.com/WPO-Foundation/webpagetest, connectivity); the desktop is this machine as it is. The screen is that of
 * a hall, whose small computer is taken to be half as fast.
 */
export const PROFILES = {
  phone: {
    width: 412,
    height: 823,
    pixels: 1.75,
    touch: true,
    slowdown: 4,
    network: { latency: 150, down: 1.6 * 1024 * KBIT, up: 750 * KBIT },
  },
  "slow-3g": {
    width: 412,
    height: 823,
    pixels: 1.75,
    touch: true,
    slowdown: 4,
    network: { latency: 400, down: 400 * KBIT, up: 400 * KBIT },
  },
  desktop: { width: 1440, height: 900, pixels: 1, touch: false, slowdown: 1, network: null },
  screen: { width: 1920, height: 1080, pixels: 1, touch: false, slowdown: 2, network: null },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = ["phone", "slow-3g", "desktop", "screen"] as const satisfies readonly ProfileName[];
/** The widths at which a reader acts. */
export const AT_HAND = ["phone", "desktop"] as const satisfies readonly ProfileName[];

/** For interactions: a slow processor on both widths, and nothing in the way of requests. */
export const atHand = (name: ProfileName): Profile => ({ ...PROFILES[name], slowdown: 4, network: null });

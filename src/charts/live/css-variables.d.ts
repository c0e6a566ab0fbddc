import "react";

declare module "react" {
  interface CSSProperties {
    /** How wide a drawing is at twice its size. */
    "--twice"?: string;
  }
}

/** Why a page cannot be sent. Names the page and the cause. */
export class DeliveryError extends Error {
  override name = "DeliveryError";

  constructor(page: string, cause: string) {
    super(`Page ${page}: ${cause}`);
  }
}

/** Next's output is not what this step knows. The step must be brought up to date, not the page. */
export function shapeChanged(page: string, what: string): DeliveryError {
  return new DeliveryError(page, `Next's output changed shape: ${what}. See lib/delivery/build/framework-markup.ts.`);
}

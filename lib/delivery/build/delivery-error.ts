/** Why a page cannot be sent as it is: names the page and the cause. */
export class DeliveryError extends Error {
  override name = "DeliveryError";

  constructor(page: string, cause: string) {
    super(`Page ${page}: ${cause}`);
  }
}

/** Says that what Next wrote is not what this version of the step knows; the step is to be read again, not the page. */
export function shapeChanged(page: string, what: string): DeliveryError {
  return new DeliveryError(page, `Next's output changed shape: ${what}. See lib/delivery/build/framework-markup.ts.`);
}

/** In a checkout `resources/` stands two folders up; the packaged program hands in where it put them. */
export const checkoutResources = new URL('../../resources/', import.meta.url);

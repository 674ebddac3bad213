/** Made by `wxt.config.ts`: the modules of the first script of a page, by their paths. */
declare module 'virtual:shared-modules' {
  export const shared: readonly unknown[];
}

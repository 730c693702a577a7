/** Where Sidelight is at home, and where readers report errors: the one address that a fork changes. */
export const homepage = 'https://github.com/sidelight-extension/sidelight';

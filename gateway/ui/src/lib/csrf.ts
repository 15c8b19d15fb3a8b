/** With the prefix where cookies are Secure, which is everywhere but in browsers that refuse such cookies over plain HTTP. */
const names = ['__Host-XSRF-TOKEN', 'XSRF-TOKEN'];

/** The token that the gateway left in a readable cookie; sent back with every change. */
export function csrfToken(): string | undefined {
  const cookies = document.cookie.split('; ').map((one) => one.split('=', 2));
  const [token] = names.flatMap((name) => cookies.filter(([one]) => one === name).map(([, value]) => value));
  return token === undefined ? undefined : decodeURIComponent(token);
}

import type { Connect } from 'vite';

/**
 * Routes with faults, for the page of all states: `/fault/403/…` is refused, `/fault/hang/…` gets no
 * response.
 */
export const faultRoutes: Connect.NextHandleFunction = (request, response, next) => {
  if (request.url?.startsWith('/fault/403/')) {
    response.writeHead(403).end();
  } else if (!request.url?.startsWith('/fault/hang/')) {
    next();
  }
};

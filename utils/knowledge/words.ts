import type { Cause, StatusCode } from '../engine/types';
import { delivered } from './causes/delivered';
import { knowledge } from './knowledge';
import { type Link, links } from './links';

const causes = new Map([...knowledge.causes, delivered].map((cause) => [cause.id, cause]));
const statusCodes = new Map(knowledge.statusCodes.map((entry) => [entry.code, entry]));
const pages = new Map<string, Link>(Object.entries(links));

/** The knowledge base as the report asks for it: the shape is `Words` in `utils/report`, which knowledge knows nothing of. */
export const words = {
  cause: (id: string): Cause | null => causes.get(id) ?? null,
  link: (key: string): Link | null => pages.get(key) ?? null,
  // The registry lists subject and detail only: the class (first number) says no more than the status does (RFC 3463, 3).
  statusCode: (code: string): StatusCode | null => statusCodes.get(code.slice(code.indexOf('.') + 1)) ?? null,
  help: links['diagnosing-failed-deliveries'],
};

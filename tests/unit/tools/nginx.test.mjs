import { expect, test } from 'vitest';
import { nginxCandidates } from '../../../tools/nginx.mjs';

test('nginx is looked for on the path first, and then where Debian keeps it', () => {
  const candidates = nginxCandidates({ PATH: '/opt/mine' });
  expect(candidates[0]).toBe('/opt/mine/nginx');
  expect(candidates).toContain('/usr/sbin/nginx');
});

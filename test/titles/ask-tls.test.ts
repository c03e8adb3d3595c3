import assert from 'node:assert/strict';
import https from 'node:https';
import { afterEach, describe, it } from 'node:test';
import { type Certificate, makeCertificate } from './certificate.ts';
import { answerRaw, askPage, listen, outcome } from './loopback.ts';

/** Starts a site with this certificate, which is trusted from now on where told; answers its address by a name. */
async function serveTls(certificate: Certificate, { trusted }: { readonly trusted: boolean }) {
  const asked: string[] = [];
  const server = https.createServer(certificate, ({ url = '' }, response) => {
    asked.push(url);
    response.end('hello');
  });
  const port = await listen(server);
  if (trusted) https.globalAgent.options.ca = certificate.cert;
  return { site: `https://a.example.com:${port}/`, asked };
}

describe('TLS', () => {
  afterEach(() => {
    delete https.globalAgent.options.ca;
  });

  it('is used where the certificate is trusted', async () => {
    const { site } = await serveTls(makeCertificate('a.example.com'), { trusted: true });
    assert.equal(await outcome(askPage(site)), 'hello');
  });

  const tlsOf = async (asked: ReturnType<typeof serveTls>, detail: string) => {
    const site = await asked;
    await assert.rejects(askPage(site.site), { code: 'tls', detail });
    assert.deepEqual(site.asked, []);
  };

  it('refuses a certificate that nobody vouches for', () =>
    tlsOf(serveTls(makeCertificate('a.example.com'), { trusted: false }), 'DEPTH_ZERO_SELF_SIGNED_CERT'));

  it('refuses a certificate that has expired', () =>
    tlsOf(serveTls(makeCertificate('a.example.com', new Date(0)), { trusted: true }), 'CERT_HAS_EXPIRED'));

  it('refuses a certificate that is not yet valid', () =>
    tlsOf(
      serveTls(makeCertificate('a.example.com', new Date('2090-01-01')), { trusted: true }),
      'CERT_NOT_YET_VALID',
    ));

  it('refuses the certificate of another host', () =>
    tlsOf(serveTls(makeCertificate('b.example.com'), { trusted: true }), 'ERR_TLS_CERT_ALTNAME_INVALID'));

  it('refuses them whatever the environment says', async () => {
    const { site } = await serveTls(makeCertificate('a.example.com'), { trusted: false });
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      assert.equal(await outcome(askPage(site)), 'tls');
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });

  it('is not taken for granted', async () =>
    assert.equal(
      await outcome(askPage(`https://${await answerRaw('HTTP/1.1 200 OK\r\n\r\nhello')}/`)),
      'tls',
    ));
});

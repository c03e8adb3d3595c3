import http from 'node:http';
import https from 'node:https';
import {
  createHttpPatch,
  createProxyResolver,
  type ProxyAgentParams,
  type ProxySupportSetting,
  type ResolveProxyWithRequest,
} from '@vscode/proxy-agent';

/** The settings of VS Code on which its proxy depends. */
export interface ProxySettings {
  readonly proxySupport: ProxySupportSetting;
  /** `http.proxy` */
  readonly proxy?: string;
}

const originals = { http: { ...http }, https: { ...https } };
const ignore = () => undefined;

/** Puts VS Code's proxy behind Node's modules for HTTP, as its extension host does; answers what takes it away. */
export function useVSCodeProxy({ proxySupport, proxy }: ProxySettings): () => void {
  const params: ProxyAgentParams = {
    resolveProxy: async () => undefined,
    getProxyURL: () => proxy,
    getProxySupport: () => proxySupport,
    isAdditionalFetchSupportEnabled: () => true,
    isWebSocketPatchEnabled: () => false,
    addCertificatesV1: () => false,
    addCertificatesV2: () => false,
    loadSystemCertificatesFromNode: () => false,
    loadAdditionalCertificates: async () => [],
    log: { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore },
    getLogLevel: () => 6,
    proxyResolveTelemetry: ignore,
    isUseHostProxyEnabled: () => true,
    env: {},
  };
  const resolver = createProxyResolver(params);
  const resolveProxyWithRequest: ResolveProxyWithRequest = (...request) =>
    withIdleTimers(() => resolver.resolveProxyWithRequest(...request));
  Object.assign(http, createHttpPatch(params, originals.http as typeof http, resolveProxyWithRequest));
  Object.assign(https, createHttpPatch(params, originals.https as typeof https, resolveProxyWithRequest));
  return () => {
    for (const name of ['get', 'request'] as const) {
      Object.assign(http, { [name]: originals.http[name] });
      Object.assign(https, { [name]: originals.https[name] });
    }
  };
}

/** Does something whose timers keep no process alive: the proxy counts for ten minutes before it reports. */
function withIdleTimers(work: () => void): void {
  const { setTimeout } = globalThis;
  const idle = (...timer: Parameters<typeof setTimeout>) => setTimeout(...timer).unref();
  Object.assign(globalThis, { setTimeout: idle });
  try {
    work();
  } finally {
    Object.assign(globalThis, { setTimeout });
  }
}

/** One answer of a forge: 0 where there was none. */
export interface Answered {
  readonly status: number;
  readonly data: unknown;
  /** The forge's clock, where it tells it. */
  readonly date: string | undefined;
}

/** Asks a forge without taking a refusal for a failure. */
export type Probe = (method: "GET" | "POST" | "PATCH", path: string, body?: object) => Promise<Answered>;

const longestWait = 20_000;

/** @param apiUrl GITHUB_API_URL: another one on GitHub Enterprise. */
export function probeOf(token: string, apiUrl = "https://api.github.com"): Probe {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "user-agent": "contract-check",
  };
  return async (method, path, body) => {
    try {
      const answer = await fetch(`${apiUrl}${path}`, {
        method,
        headers,
        redirect: "error",
        signal: AbortSignal.timeout(longestWait),
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, data: dataOf(text), date: answer.headers.get("date") ?? undefined };
    } catch {
      return { status: 0, data: undefined, date: undefined };
    }
  };
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

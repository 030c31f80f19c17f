// Requests to the desk's own server. Changes are made one after the other.

let key = "";
let last = Promise.resolve();

export class RequestError extends Error {
  constructor(status, data) {
    super(data.error ?? "The desk is not responding; is it still running?");
    this.status = status;
    this.data = data;
  }
}

async function answer(request) {
  let response;
  try {
    response = await fetch(request);
  } catch {
    throw new RequestError(0, {});
  }
  const text = await response.text();
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    data = { error: text };
  }
  if (!response.ok) throw new RequestError(response.status, data);
  return data;
}

export async function get(name, values = {}) {
  const query = new URLSearchParams(values).toString();
  return answer(new Request(`/api/${name}?${query}`));
}

function posted(name, body) {
  const headers = { "x-desk-key": key, "content-type": "application/octet-stream" };
  return answer(new Request(`/api/${name}`, { method: "POST", headers, body }));
}

export const post = (name, values) => posted(name, JSON.stringify(values));
export const upload = (file) => posted("uploaded", file);

// Run a change when those before it are done, so that none is made from an old version.
export function inOrder(change) {
  const done = last.then(change);
  last = done.catch(() => {});
  return done;
}

// When every change that was asked for is made.
export const settled = () => last;

export async function start() {
  const data = await get("start");
  key = data.key;
  return data;
}

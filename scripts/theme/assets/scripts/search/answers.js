// Answers from the worker of the search, which starts with the first query. One that cannot start is
// given up, and the next query starts another.

let worker;

/**
 * Ask for the pages that answer a query: { pages, all }. Where they may not be all yet, ``all`` gives all
 * pages later, or nothing once another query was asked. Both fail where something cannot be fetched.
 */
export async function answers(address, query) {
  worker ??= new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ address, query }, [port2]);
  const { pages, isAll } = await next(port1);
  return { pages, all: isAll ? undefined : next(port1).then((last) => last.pages) };
}

function next(port) {
  return new Promise((resolve, reject) => {
    worker.onerror = () => {
      worker = undefined;
      reject(new Error("the worker of the search did not start"));
    };
    port.onmessage = ({ data }) => {
      if (!data || data.isAll) port.close();
      if (data) resolve(data);
      else reject(new Error("the index of the search was not fetched"));
    };
  });
}

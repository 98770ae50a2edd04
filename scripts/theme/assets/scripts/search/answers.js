// Answers from the worker of the search, which starts with the first query. One that cannot start is
// given up, and the next query starts another.

let worker;

/** Ask for the pages that answer a query. Fails where the index or a script cannot be fetched. */
export function answers(address, query) {
  worker ??= new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    worker.onerror = () => {
      worker = undefined;
      reject(new Error("the worker of the search did not start"));
    };
    port1.onmessage = ({ data }) => {
      port1.close();
      if (data) resolve(data);
      else reject(new Error("the index of the search was not fetched"));
    };
    worker.postMessage({ address, query }, [port2]);
  });
}

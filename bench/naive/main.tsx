import { Spin, Typography } from "antd";
import { type ReactNode, StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { type Everything, fetchEverything } from "./fetch-everything.ts";
import { Dashboard } from "./dashboard.tsx";

/** Fetches everything, shows that it does, then draws: the way most dashboards are made. */
function App(): ReactNode {
  const [data, setData] = useState<Everything | null>(null);
  useEffect(() => {
    void fetchEverything().then(setData);
  }, []);
  return data === null ? (
    <Spin>
      <Typography.Title>数据看板</Typography.Title>
    </Spin>
  ) : (
    <Dashboard {...data} />
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("invalid page: #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

import { Card, Col, List, Row, Statistic, Table, Typography } from "antd";
import type { ReactNode } from "react";
import { handlingOf } from "#domain/handling/handling.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { figureLine, formatPeriod } from "#words/format/format.ts";
import { Chart } from "./chart.tsx";
import type { Everything } from "./fetch-everything.ts";
import { handlingOption, optionOf } from "./options.ts";

/** The same headline figures, theme figures and charts as the overview, and a table of all values. */
export function Dashboard({ site, release, overview }: Everything): ReactNode {
  const { headline, sections, money, suggestions } = overview;
  const handling =
    suggestions === null
      ? null
      : handlingOf(release, suggestions.session, site.outcomeScheme, release.release.published);
  const line = (i: Indicator): string => {
    const values = quotedOf(release, i).map((o) => `${figureLine(o, i, "zh")}（${formatPeriod(o.period, "zh")}）`);
    return `${i.name.zh}：${values.join("，")}`;
  };
  return (
    <div style={{ padding: 16 }}>
      <Typography.Title>{site.title.zh}</Typography.Title>
      <Row gutter={[16, 16]}>
        {headline.map((i) => (
          <Col key={i.id} xs={24} md={12} lg={6}>
            <Card title={i.name.zh}>
              {quotedOf(release, i).map((o) => (
                <Statistic
                  key={o.id}
                  title={formatPeriod(o.period, "zh", o.basis)}
                  value={o.value ?? o.printed}
                  suffix={i.unit}
                />
              ))}
            </Card>
          </Col>
        ))}
      </Row>
      {sections.map(({ theme, charts, figures }) => (
        <Card key={theme.id} title={theme.name.zh} style={{ marginTop: 16 }}>
          {charts.map((model) => (
            <Chart key={model.id} id={model.id} option={optionOf(model)} />
          ))}
          <List dataSource={[...figures]} renderItem={(i) => <List.Item>{line(i)}</List.Item>} />
        </Card>
      ))}
      <Card style={{ marginTop: 16 }}>
        {money !== null && <Chart id={money.id} option={optionOf(money)} />}
        {handling !== null && <Chart id={handling.id} option={handlingOption(handling)} />}
      </Card>
      <Table<Observation>
        rowKey="id"
        dataSource={release.observations.observations}
        columns={[
          { title: "指标", dataIndex: "indicator", sorter: (a, b) => a.indicator.localeCompare(b.indicator) },
          { title: "时期", dataIndex: "period" },
          { title: "数值", dataIndex: "printed" },
          { title: "文件", dataIndex: ["source", "document"] },
        ]}
      />
    </div>
  );
}

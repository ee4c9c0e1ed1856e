/** Draws the policies: how late the end is seen, and for how many requests. */

import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Figures } from './policies.ts'

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

/** An SVG that stands on its own. */
export function drawPolicies(rows: readonly Figures[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 860, height: 520 })
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    title: { text: 'Compared with a fixed pause of 5 s (1 = the same)', left: 'center', top: 10 },
    legend: { bottom: 5 },
    grid: { left: 260, right: 40, top: 50, bottom: 60 },
    xAxis: { type: 'log', min: 0.25, max: 8 },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ policy }) => policy) },
    series: [
      bars(
        'mean latency',
        rows.map(({ latencyRatio }) => latencyRatio),
      ),
      bars(
        '95th percentile of latency',
        rows.map(({ p95Ratio }) => p95Ratio),
      ),
      bars(
        'requests',
        rows.map(({ requestRatio }) => requestRatio),
      ),
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return `${svg}\n`
}

function bars(name: string, values: readonly number[]) {
  const data = values.map((value) => Number(value.toFixed(2)))
  return { name, type: 'bar' as const, data, label: { show: true, position: 'right' as const } }
}

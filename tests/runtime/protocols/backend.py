"""What a telemetry backend gets of calls, by the SDK's in-memory exporters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from interlingua import Retry, Usage
from interlingua.protocols.telemetry import Telemetry
from interlingua.testing import ScriptedReply
from tests.runtime.probe import KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opentelemetry.sdk.trace import ReadableSpan

AT_ONCE = Retry(base=0.001)
KEYS = {"probe": KEY, "openai": KEY}
HELLO = ScriptedReply(
    "Hello!", usage=Usage(12, 5, cached=4), model="m-2", headers={"request-id": "r1"}
)


class Backend:
    """What a telemetry backend would get."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self._metrics = InMemoryMetricReader()
        self.meters = MeterProvider([self._metrics], shutdown_on_exit=False)

    def telemetry(self, *, content: bool = False) -> Telemetry:
        return Telemetry(content=content, tracer_provider=self.tracers, meter_provider=self.meters)

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._spans.get_finished_spans()

    @property
    def points(self) -> dict[str, list[HistogramDataPoint]]:
        """The points of each metric, which are all histograms."""
        data = self._metrics.get_metrics_data()
        points: dict[str, list[HistogramDataPoint]] = {}
        for resource in data.resource_metrics if data is not None else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    for point in metric.data.data_points:
                        assert isinstance(point, HistogramDataPoint)
                        points.setdefault(metric.name, []).append(point)
        return points


def attributes(span: ReadableSpan | HistogramDataPoint) -> Mapping[str, Any]:
    assert span.attributes is not None
    return span.attributes


def span_id(span: ReadableSpan) -> int:
    context = span.get_span_context()
    assert context is not None
    return context.span_id

"""A small API description of our own, with the traps of the real ones, and its plan."""

from __future__ import annotations

from codegen.distill.distillation import distil
from codegen.distill.document import Distilled
from codegen.distill.read import Json
from codegen.sources import KeptOperation, NativeAccess, Source, WirePlan

STRING: Json = {"type": "string"}

SCHEMAS: dict[str, Json] = {
    "CreateRequest": {
        "allOf": [
            {"$ref": "#/components/schemas/Shared"},
            {
                "type": "object",
                "properties": {
                    "model": {"$ref": "#/components/schemas/ModelName"},
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
                    "options": {
                        "type": "object",
                        "properties": {"level": {"enum": ["low", "high"], "type": "string"}},
                    },
                    "filter": {"$ref": "#/components/schemas/Filter"},
                },
                "required": ["model", "items"],
            },
        ]
    },
    "Shared": {
        "type": "object",
        "description": "What requests share.",
        "properties": {"seed": {"type": "integer", "nullable": True}, "user": STRING},
        "required": ["user"],
    },
    "ModelName": {"anyOf": [STRING, {"enum": ["small", "large"], "type": "string"}]},
    "Item": {
        "oneOf": [
            {"$ref": "#/components/schemas/TextItem"},
            {"$ref": "#/components/schemas/ImageItem"},
        ],
        "discriminator": {"propertyName": "type"},
    },
    "TextItem": {
        "type": "object",
        "properties": {"type": {"const": "text"}, "text": STRING, "mood": {"enum": ["calm"]}},
        "required": ["type", "text"],
    },
    "ImageItem": {
        "type": "object",
        "properties": {
            "type": {"const": "image"},
            "source": {"type": "object", "properties": {"url": STRING, "alt": STRING}},
        },
        "required": ["type"],
    },
    "Filter": {
        "type": "object",
        "properties": {
            "all": {"type": "array", "items": {"$ref": "#/components/schemas/Filter"}},
            "properties": {"type": "object", "additionalProperties": STRING},
        },
        "nullable": True,
    },
    "Answer": {
        "type": "object",
        "properties": {
            "id": STRING,
            "status": {"enum": ["done", "failed"], "type": "string"},
            "choices": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "item": {"$ref": "#/components/schemas/Item"},
                        "usage": {
                            "type": "object",
                            "properties": {"input": {"type": "integer"}, "output": STRING},
                        },
                    },
                },
            },
            "usage": {
                "type": "object",
                "properties": {"input": {"type": "integer"}, "output": STRING},
            },
            "filter": {"$ref": "#/components/schemas/Filter"},
        },
        "required": ["id", "choices"],
    },
    "Started": {
        "type": "object",
        "properties": {
            "type": {"const": "started"},
            "answer": {"$ref": "#/components/schemas/Answer"},
        },
        "required": ["type", "answer"],
    },
    "Stopped": {
        "type": "object",
        "properties": {"type": {"const": "stopped"}},
        "required": ["type"],
    },
    "Problem": {"type": "object", "properties": {"message": STRING}},
    "Unreached": {"type": "object", "properties": {"nobody": STRING}},
}

DOCUMENT: Json = {
    "openapi": "3.1.0",
    "paths": {
        "/answers": {
            "post": {
                "summary": "Makes an answer.",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/CreateRequest"}
                        }
                    }
                },
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Answer"}},
                            "text/event-stream": {
                                "schema": {
                                    "anyOf": [
                                        {"$ref": "#/components/schemas/Started"},
                                        {"$ref": "#/components/schemas/Stopped"},
                                    ]
                                }
                            },
                        }
                    }
                },
            }
        }
    },
    "components": {"schemas": {**SCHEMAS}},
}

SOURCE = Source(
    kind="openapi",
    file="answers.json",
    url="https://example.com/answers.json",
    revision="1",
    sha256="0" * 64,
    licence="MIT",
)

PLAN = WirePlan(
    sources=["answers"],
    operations=[
        KeptOperation(
            name="create",
            path="/answers",
            request="Request",
            response="Response",
            stream="StreamEvent",
            error="ErrorBody",
        )
    ],
    native=NativeAccess(provider="answers"),
    roots={"ErrorBody": "Problem"},
)


def distilled(document: Json = DOCUMENT, plan: WirePlan = PLAN) -> Distilled:
    """Return the small description, distilled."""
    return distil("answers", plan, {"answers": SOURCE}, {"answers": document})

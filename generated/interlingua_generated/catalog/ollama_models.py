"""Ollama's models as typed constants; generated from `catalog/ollama.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.records import Auth, ChatModel, Compat, Endpoint, Features, Limits, Provider

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Audio, Document, Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsAnything: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video | Document, AnyTool, openai_chat.Response
    ]
    ChatReadsAnythingNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Audio | Video | Document, Never, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="ollama",
    name="Ollama",
    docs="https://ollama.com/library",
    auth=Auth(scheme="none"),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="http://localhost:11434/v1",
            base_url_env="OLLAMA_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(wire="ollama_chat", base_url="http://localhost:11434"),
        Endpoint(
            wire="openai_embeddings",
            base_url="http://localhost:11434/v1",
            base_url_env="OLLAMA_BASE_URL",
        ),
    ),
    compat=Compat(
        max_output_tokens_field="max_tokens",
        reasoning_format="reasoning_effort",
        reasoning_replay_field="reasoning",
        developer_role=False,
        stream_options=True,
        required_tool_choice=False,
        cache_key=False,
        cache_retention=False,
    ),
)


class Ollama:
    """Models of Ollama; each is built when it is first touched."""

    @constant
    def CODEGEEX4(self) -> ChatReadsAnythingNoTools:
        """codegeex4: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="codegeex4",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=32768, output=8192),
            features=Features(tools=False),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_CODER_V2_INSTRUCT(self) -> ChatReadsAnything:
        """deepseek-coder-v2-instruct: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-coder-v2-instruct",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=32768, output=8192),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def DEEPSEEK_CODER_V2_LITE_INSTRUCT(self) -> ChatReadsAnything:
        """deepseek-coder-v2-lite-instruct: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-coder-v2-lite-instruct",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=32768, output=8192),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def INTERNLM2_5_20B_CHAT(self) -> ChatReadsAnything:
        """internlm2_5-20b-chat: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="internlm2_5-20b-chat",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=32768, output=8192),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA2(self) -> ChatReadsAnything:
        """llama2."""
        return ChatModel(
            provider=PROVIDER,
            id="llama2",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=4096),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA2_13B(self) -> ChatReadsAnything:
        """llama2:13b."""
        return ChatModel(
            provider=PROVIDER,
            id="llama2:13b",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=4096),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA2_70B(self) -> ChatReadsAnything:
        """llama2:70b."""
        return ChatModel(
            provider=PROVIDER,
            id="llama2:70b",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=4096),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA2_7B(self) -> ChatReadsAnything:
        """llama2:7b."""
        return ChatModel(
            provider=PROVIDER,
            id="llama2:7b",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=4096),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA3(self) -> ChatReadsAnything:
        """llama3."""
        return ChatModel(
            provider=PROVIDER,
            id="llama3",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=8192),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA3_1(self) -> ChatReadsAnything:
        """llama3.1."""
        return ChatModel(
            provider=PROVIDER,
            id="llama3.1",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=8192),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA3_70B(self) -> ChatReadsAnything:
        """llama3:70b."""
        return ChatModel(
            provider=PROVIDER,
            id="llama3:70b",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=8192),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def LLAMA3_8B(self) -> ChatReadsAnything:
        """llama3:8b."""
        return ChatModel(
            provider=PROVIDER,
            id="llama3:8b",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=8192),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_7B_INSTRUCT_V0_1(self) -> ChatReadsAnything:
        """mistral-7B-Instruct-v0.1."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-7B-Instruct-v0.1",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=8192),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_7B_INSTRUCT_V0_2(self) -> ChatReadsAnything:
        """mistral-7B-Instruct-v0.2."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-7B-Instruct-v0.2",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=32768),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MISTRAL_LARGE_INSTRUCT_2407(self) -> ChatReadsAnything:
        """mistral-large-instruct-2407: 8,192 out."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-instruct-2407",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=65536, output=8192),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MIXTRAL_8X22B_INSTRUCT_V0_1(self) -> ChatReadsAnything:
        """mixtral-8x22B-Instruct-v0.1."""
        return ChatModel(
            provider=PROVIDER,
            id="mixtral-8x22B-Instruct-v0.1",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=65536),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def MIXTRAL_8X7B_INSTRUCT_V0_1(self) -> ChatReadsAnything:
        """mixtral-8x7B-Instruct-v0.1."""
        return ChatModel(
            provider=PROVIDER,
            id="mixtral-8x7B-Instruct-v0.1",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(input=32768),
            features=Features(tools=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )


ollama = Ollama()

IDS = {
    "codegeex4": "CODEGEEX4",
    "deepseek-coder-v2-instruct": "DEEPSEEK_CODER_V2_INSTRUCT",
    "deepseek-coder-v2-lite-instruct": "DEEPSEEK_CODER_V2_LITE_INSTRUCT",
    "internlm2_5-20b-chat": "INTERNLM2_5_20B_CHAT",
    "llama2": "LLAMA2",
    "llama2:13b": "LLAMA2_13B",
    "llama2:70b": "LLAMA2_70B",
    "llama2:7b": "LLAMA2_7B",
    "llama3": "LLAMA3",
    "llama3.1": "LLAMA3_1",
    "llama3:70b": "LLAMA3_70B",
    "llama3:8b": "LLAMA3_8B",
    "mistral-7B-Instruct-v0.1": "MISTRAL_7B_INSTRUCT_V0_1",
    "mistral-7B-Instruct-v0.2": "MISTRAL_7B_INSTRUCT_V0_2",
    "mistral-large-instruct-2407": "MISTRAL_LARGE_INSTRUCT_2407",
    "mixtral-8x22B-Instruct-v0.1": "MIXTRAL_8X22B_INSTRUCT_V0_1",
    "mixtral-8x7B-Instruct-v0.1": "MIXTRAL_8X7B_INSTRUCT_V0_1",
}

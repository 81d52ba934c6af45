"""Ollama Cloud's models as typed constants; generated from `catalog/ollama-cloud.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interlingua.records import (
    Auth,
    ChatModel,
    Compat,
    Endpoint,
    Features,
    Lifecycle,
    Limits,
    Provider,
    Reasoning,
    deprecated,
)

if TYPE_CHECKING:
    # A property to type checkers, so that they can mark it deprecated.
    from builtins import property as constant
    from typing import Never, TypeAlias

    from interlingua.media import Image, Video
    from interlingua.messages import Text
    from interlingua.tools import AnyTool
    from interlingua_generated.wire import openai_chat

    ChatReadsText: TypeAlias = ChatModel[openai_chat.Extra, Text, AnyTool, openai_chat.Response]
    ChatReadsTextImage: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, AnyTool, openai_chat.Response
    ]
    ChatReadsTextImageNoTools: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image, Never, openai_chat.Response
    ]
    ChatReadsTextImageVideo: TypeAlias = ChatModel[
        openai_chat.Extra, Text | Image | Video, AnyTool, openai_chat.Response
    ]
else:
    from functools import cached_property as constant

PROVIDER = Provider(
    id="ollama-cloud",
    name="Ollama Cloud",
    docs="https://docs.ollama.com/cloud",
    auth=Auth(scheme="bearer", env=("OLLAMA_API_KEY",)),
    endpoints=(
        Endpoint(
            wire="openai_chat",
            base_url="https://ollama.com/v1",
            base_url_env="OLLAMA_CLOUD_BASE_URL",
            service_tiers=(),
        ),
        Endpoint(wire="ollama_chat", base_url="https://ollama.com"),
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


class OllamaCloud:
    """Models of Ollama Cloud; each is built when it is first touched."""

    @constant
    @deprecated("cogito-2.1:671b is deprecated")
    def COGITO_2_1_671B(self) -> ChatReadsText:
        """cogito-2.1:671b: 163,840 tokens of context, 32,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="cogito-2.1:671b",
            name="cogito-2.1:671b",
            family="cogito",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=163840, output=32000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="deprecated", released="2025-11-19"),
            reasoning=Reasoning(can_disable=True),
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
    def DEEPSEEK_V3_1_671B(self) -> ChatReadsText:
        """deepseek-v3.1:671b: 163,840 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v3.1:671b",
            name="deepseek-v3.1:671b",
            family="deepseek",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=163840),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(released="2025-08-21"),
            reasoning=Reasoning(can_disable=True),
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
    def DEEPSEEK_V3_2(self) -> ChatReadsText:
        """deepseek-v3.2: 163,840 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v3.2",
            name="deepseek-v3.2",
            family="deepseek",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=163840, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(released="2025-06-15"),
            reasoning=Reasoning(can_disable=True),
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
    def DEEPSEEK_V4_FLASH(self) -> ChatReadsText:
        """deepseek-v4-flash: 1,048,576 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-flash",
            name="deepseek-v4-flash",
            family="deepseek-flash",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=1048576),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-04-24"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
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
    def DEEPSEEK_V4_PRO(self) -> ChatReadsText:
        """deepseek-v4-pro: 1,048,576 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="deepseek-v4-pro",
            name="deepseek-v4-pro",
            family="deepseek-thinking",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=1048576),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-04-24"),
            reasoning=Reasoning(efforts=("high", "max"), can_disable=True),
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
    def DEVSTRAL_2_123B(self) -> ChatReadsText:
        """devstral-2:123b: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-2:123b",
            name="devstral-2:123b",
            family="devstral",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2025-12-09"),
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
    def DEVSTRAL_SMALL_2_24B(self) -> ChatReadsTextImage:
        """devstral-small-2:24b: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="devstral-small-2:24b",
            name="devstral-small-2:24b",
            family="devstral",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2025-12-09"),
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
    def GEMINI_3_FLASH_PREVIEW(self) -> ChatReadsTextImage:
        """gemini-3-flash-preview: 1,048,576 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="gemini-3-flash-preview",
            name="gemini-3-flash-preview",
            family="gemini-flash",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=1048576, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(released="2025-12-17", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
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
    def GEMMA3_12B(self) -> ChatReadsTextImageNoTools:
        """gemma3:12b: 131,072 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="gemma3:12b",
            name="gemma3:12b",
            family="gemma",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False),
            lifecycle=Lifecycle(released="2024-12-01"),
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
    def GEMMA3_27B(self) -> ChatReadsTextImageNoTools:
        """gemma3:27b: 131,072 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="gemma3:27b",
            name="gemma3:27b",
            family="gemma",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False),
            lifecycle=Lifecycle(released="2025-07-27"),
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
    def GEMMA3_4B(self) -> ChatReadsTextImageNoTools:
        """gemma3:4b: 131,072 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="gemma3:4b",
            name="gemma3:4b",
            family="gemma",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=False, reasoning=False),
            lifecycle=Lifecycle(released="2024-12-01"),
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
    def GEMMA4_31B(self) -> ChatReadsTextImage:
        """gemma4:31b: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="gemma4:31b",
            name="gemma4:31b",
            family="gemma",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-04-02", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
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
    @deprecated("glm-4.6 is deprecated")
    def GLM_4_6(self) -> ChatReadsText:
        """glm-4.6: 202,752 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.6",
            name="glm-4.6",
            family="glm",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="deprecated", released="2025-09-29"),
            reasoning=Reasoning(can_disable=True),
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
    def GLM_4_7(self) -> ChatReadsText:
        """glm-4.7: 202,752 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-4.7",
            name="glm-4.7",
            family="glm",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(released="2025-12-22"),
            reasoning=Reasoning(can_disable=True),
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
    def GLM_5(self) -> ChatReadsText:
        """glm-5: 202,752 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5",
            name="glm-5",
            family="glm",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(released="2026-02-11"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_1(self) -> ChatReadsText:
        """glm-5.1: 202,752 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.1",
            name="glm-5.1",
            family="glm",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=202752, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-03-27"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GLM_5_2(self) -> ChatReadsText:
        """GLM-5.2: 976,000 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="glm-5.2",
            name="GLM-5.2",
            family="glm",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=976000, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, structured_output=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-06-13"),
            reasoning=Reasoning(efforts=("high", "max")),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_content",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def GPT_OSS_120B(self) -> ChatReadsText:
        """gpt-oss:120b: 131,072 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-oss:120b",
            name="gpt-oss:120b",
            family="gpt-oss",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
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
    def GPT_OSS_20B(self) -> ChatReadsText:
        """gpt-oss:20b: 131,072 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="gpt-oss:20b",
            name="gpt-oss:20b",
            family="gpt-oss",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=131072, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2025-08-05"),
            reasoning=Reasoning(efforts=("low", "medium", "high")),
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
    @deprecated("kimi-k2:1t is deprecated")
    def KIMI_K2_1T(self) -> ChatReadsText:
        """kimi-k2:1t: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2:1t",
            name="kimi-k2:1t",
            family="kimi-k2",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(status="deprecated", released="2025-07-11", knowledge="2024-10"),
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
    def KIMI_K2_5(self) -> ChatReadsTextImage:
        """kimi-k2.5: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.5",
            name="kimi-k2.5",
            family="kimi-k2",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-01-27"),
            reasoning=Reasoning(can_disable=True),
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
    def KIMI_K2_6(self) -> ChatReadsTextImage:
        """kimi-k2.6: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.6",
            name="kimi-k2.6",
            family="kimi-k2",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-04-20"),
            reasoning=Reasoning(can_disable=True),
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
    def KIMI_K2_7_CODE(self) -> ChatReadsTextImage:
        """kimi-k2.7-code: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2.7-code",
            name="kimi-k2.7-code",
            family="kimi-k2",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(
                tools=True, structured_output=True, reasoning=True, temperature=False
            ),
            lifecycle=Lifecycle(status="active", released="2026-06-12", knowledge="2025-01"),
            reasoning=Reasoning(can_disable=True),
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
    @deprecated("kimi-k2-thinking is deprecated")
    def KIMI_K2_THINKING(self) -> ChatReadsText:
        """kimi-k2-thinking: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="kimi-k2-thinking",
            name="kimi-k2-thinking",
            family="kimi-thinking",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="deprecated", released="2025-11-06", knowledge="2024-08"),
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
    @deprecated("minimax-m2 is deprecated")
    def MINIMAX_M2(self) -> ChatReadsText:
        """minimax-m2: 204,800 tokens of context, 128,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax-m2",
            name="minimax-m2",
            family="minimax",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=204800, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="deprecated", released="2025-10-23"),
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
    def MINIMAX_M2_1(self) -> ChatReadsText:
        """minimax-m2.1: 204,800 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax-m2.1",
            name="minimax-m2.1",
            family="minimax",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(released="2025-12-23"),
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
    def MINIMAX_M2_5(self) -> ChatReadsText:
        """minimax-m2.5: 204,800 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax-m2.5",
            name="minimax-m2.5",
            family="minimax",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=204800, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-02-12", knowledge="2025-01"),
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
    def MINIMAX_M2_7(self) -> ChatReadsText:
        """minimax-m2.7: 196,608 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax-m2.7",
            name="minimax-m2.7",
            family="minimax",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=196608),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-03-18"),
            reasoning=Reasoning(can_disable=True),
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
    def MINIMAX_M3(self) -> ChatReadsTextImageVideo:
        """minimax-m3: 512,000 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="minimax-m3",
            name="minimax-m3",
            family="minimax-m3",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=512000, output=131072),
            reads=("text", "image", "video"),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-05-31", knowledge="2025-01"),
            reasoning=Reasoning(efforts=("low", "medium", "high", "max"), can_disable=True),
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
    def MINISTRAL_3_14B(self) -> ChatReadsTextImage:
        """ministral-3:14b: 262,144 tokens of context, 128,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3:14b",
            name="ministral-3:14b",
            family="ministral",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2024-12-01"),
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
    def MINISTRAL_3_3B(self) -> ChatReadsTextImage:
        """ministral-3:3b: 262,144 tokens of context, 128,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3:3b",
            name="ministral-3:3b",
            family="ministral",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2024-10-22"),
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
    def MINISTRAL_3_8B(self) -> ChatReadsTextImage:
        """ministral-3:8b: 262,144 tokens of context, 128,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="ministral-3:8b",
            name="ministral-3:8b",
            family="ministral",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=128000),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2024-12-01"),
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
    def MISTRAL_LARGE_3_675B(self) -> ChatReadsTextImage:
        """mistral-large-3:675b: 262,144 tokens of context."""
        return ChatModel(
            provider=PROVIDER,
            id="mistral-large-3:675b",
            name="mistral-large-3:675b",
            family="mistral-large",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(status="active", released="2025-12-02"),
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
    def NEMOTRON_3_NANO_30B(self) -> ChatReadsText:
        """nemotron-3-nano:30b: 1,048,576 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nemotron-3-nano:30b",
            name="nemotron-3-nano:30b",
            family="nemotron",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=1048576, output=131072),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2025-12-15"),
            reasoning=Reasoning(can_disable=True),
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
    def NEMOTRON_3_SUPER(self) -> ChatReadsText:
        """nemotron-3-super: 262,144 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nemotron-3-super",
            name="nemotron-3-super",
            family="nemotron",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-03-11"),
            reasoning=Reasoning(can_disable=True),
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
    def NEMOTRON_3_ULTRA(self) -> ChatReadsText:
        """nemotron-3-ultra: 262,144 tokens of context, 128,000 out."""
        return ChatModel(
            provider=PROVIDER,
            id="nemotron-3-ultra",
            name="nemotron-3-ultra",
            family="nemotron",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=128000),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True, temperature=True),
            lifecycle=Lifecycle(status="active", released="2026-06-04"),
            reasoning=Reasoning(can_disable=True),
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
    def QWEN3_5_397B(self) -> ChatReadsTextImage:
        """qwen3.5:397b: 262,144 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3.5:397b",
            name="qwen3.5:397b",
            family="qwen",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=65536),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="active", released="2026-02-15"),
            reasoning=Reasoning(can_disable=True),
            compat=Compat(
                max_output_tokens_field="max_tokens",
                reasoning_format="reasoning_effort",
                reasoning_replay_field="reasoning_details",
                developer_role=False,
                stream_options=True,
                required_tool_choice=False,
                cache_key=False,
                cache_retention=False,
            ),
        )

    @constant
    def QWEN3_CODER_480B(self) -> ChatReadsText:
        """qwen3-coder:480b: 262,144 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder:480b",
            name="qwen3-coder:480b",
            family="qwen",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2025-07-22"),
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
    def QWEN3_CODER_NEXT(self) -> ChatReadsText:
        """qwen3-coder-next: 262,144 tokens of context, 65,536 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-coder-next",
            name="qwen3-coder-next",
            family="qwen",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=65536),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2026-02-02"),
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
    @deprecated("qwen3-next:80b is deprecated")
    def QWEN3_NEXT_80B(self) -> ChatReadsText:
        """qwen3-next:80b: 262,144 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-next:80b",
            name="qwen3-next:80b",
            family="qwen",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=32768),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="deprecated", released="2025-09-15"),
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
    @deprecated("qwen3-vl:235b is deprecated")
    def QWEN3_VL_235B(self) -> ChatReadsTextImage:
        """qwen3-vl:235b: 262,144 tokens of context, 32,768 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl:235b",
            name="qwen3-vl:235b",
            family="qwen",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=32768),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=True),
            lifecycle=Lifecycle(status="deprecated", released="2025-09-22"),
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
    @deprecated("qwen3-vl:235b-instruct is deprecated")
    def QWEN3_VL_235B_INSTRUCT(self) -> ChatReadsTextImage:
        """qwen3-vl:235b-instruct: 262,144 tokens of context, 131,072 out."""
        return ChatModel(
            provider=PROVIDER,
            id="qwen3-vl:235b-instruct",
            name="qwen3-vl:235b-instruct",
            family="qwen",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=262144, output=131072),
            reads=("text", "image"),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(status="deprecated", released="2025-09-22"),
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
    def RNJ_1_8B(self) -> ChatReadsText:
        """rnj-1:8b: 32,768 tokens of context, 4,096 out."""
        return ChatModel(
            provider=PROVIDER,
            id="rnj-1:8b",
            name="rnj-1:8b",
            family="rnj",
            wires=("openai_chat", "ollama_chat"),
            limits=Limits(context=32768, output=4096),
            reads=("text",),
            writes=("text",),
            features=Features(tools=True, reasoning=False),
            lifecycle=Lifecycle(released="2025-12-06"),
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


ollama_cloud = OllamaCloud()

IDS = {
    "cogito-2.1:671b": "COGITO_2_1_671B",
    "deepseek-v3.1:671b": "DEEPSEEK_V3_1_671B",
    "deepseek-v3.2": "DEEPSEEK_V3_2",
    "deepseek-v4-flash": "DEEPSEEK_V4_FLASH",
    "deepseek-v4-pro": "DEEPSEEK_V4_PRO",
    "devstral-2:123b": "DEVSTRAL_2_123B",
    "devstral-small-2:24b": "DEVSTRAL_SMALL_2_24B",
    "gemini-3-flash-preview": "GEMINI_3_FLASH_PREVIEW",
    "gemma3:12b": "GEMMA3_12B",
    "gemma3:27b": "GEMMA3_27B",
    "gemma3:4b": "GEMMA3_4B",
    "gemma4:31b": "GEMMA4_31B",
    "glm-4.6": "GLM_4_6",
    "glm-4.7": "GLM_4_7",
    "glm-5": "GLM_5",
    "glm-5.1": "GLM_5_1",
    "glm-5.2": "GLM_5_2",
    "gpt-oss:120b": "GPT_OSS_120B",
    "gpt-oss:20b": "GPT_OSS_20B",
    "kimi-k2-thinking": "KIMI_K2_THINKING",
    "kimi-k2.5": "KIMI_K2_5",
    "kimi-k2.6": "KIMI_K2_6",
    "kimi-k2.7-code": "KIMI_K2_7_CODE",
    "kimi-k2:1t": "KIMI_K2_1T",
    "minimax-m2": "MINIMAX_M2",
    "minimax-m2.1": "MINIMAX_M2_1",
    "minimax-m2.5": "MINIMAX_M2_5",
    "minimax-m2.7": "MINIMAX_M2_7",
    "minimax-m3": "MINIMAX_M3",
    "ministral-3:14b": "MINISTRAL_3_14B",
    "ministral-3:3b": "MINISTRAL_3_3B",
    "ministral-3:8b": "MINISTRAL_3_8B",
    "mistral-large-3:675b": "MISTRAL_LARGE_3_675B",
    "nemotron-3-nano:30b": "NEMOTRON_3_NANO_30B",
    "nemotron-3-super": "NEMOTRON_3_SUPER",
    "nemotron-3-ultra": "NEMOTRON_3_ULTRA",
    "qwen3-coder-next": "QWEN3_CODER_NEXT",
    "qwen3-coder:480b": "QWEN3_CODER_480B",
    "qwen3-next:80b": "QWEN3_NEXT_80B",
    "qwen3-vl:235b": "QWEN3_VL_235B",
    "qwen3-vl:235b-instruct": "QWEN3_VL_235B_INSTRUCT",
    "qwen3.5:397b": "QWEN3_5_397B",
    "rnj-1:8b": "RNJ_1_8B",
}

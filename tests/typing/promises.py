"""What the type checkers must accept, and what they must refuse: each line marked `# refused`.

Read by test_promises.py; never run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, assert_type

from interlingua import (
    AnyChat,
    Approve,
    AsyncClient,
    AsyncRunStream,
    AsyncStream,
    Client,
    Context,
    Conversation,
    CostBounds,
    Deny,
    Event,
    FormFile,
    Image,
    Invalid,
    Message,
    NativeStream,
    NestedEvent,
    Ok,
    Partial,
    Plan,
    Problem,
    Refused,
    Reply,
    Retry,
    Router,
    Run,
    RunEvent,
    RunStream,
    StepEnd,
    StepStart,
    Stream,
    Text,
    TextDelta,
    ThinkingDelta,
    Tool,
    ToolCall,
    ToolCallDelta,
    ToolResult,
    ToolResultAdded,
    Truncated,
    assistant,
    called,
    system,
    tool,
    tool_result,
    user,
)
from interlingua.hosted import anthropic_messages as hosted_by_anthropic
from interlingua.hosted import google_generate as hosted_by_google
from interlingua.hosted import openai_responses as hosted_by_openai
from interlingua.models import anthropic, google, groq, openai
from interlingua.providers import Provider

if TYPE_CHECKING:
    from interlingua.values import JsonObject
    from interlingua_generated.wire import (
        anthropic_messages,
        google_generate,
        openai_chat,
        openai_responses,
    )

client = Client()
claude = client.chat(anthropic.CLAUDE_SONNET_5)
groq_llama = client.chat(groq.LLAMA_3_3_70B_VERSATILE)
weather = Tool("weather", "Current weather.", {"type": "object", "properties": {}})


@tool
def add(first: int, second: int = 1) -> int:
    return first + second


@tool(permission="read", timeout=2.5)
async def fetch(url: str, context: Context[list[str]]) -> str:
    context.deps.append(url)
    return url


class Search(Tool, permission="read"):
    """Search for a word."""

    word: str
    unit: Literal["C", "F"] = "C"

    def run(self, context: Context[int]) -> str:
        return self.word * context.deps


class Shelf:
    @tool
    def find(self, title: str) -> str:
        return title


def replies_are_typed_by_their_wire() -> None:
    reply = claude.complete("Name three moons of Saturn.")
    assert_type(reply.text, str)
    assert_type(reply.raw, anthropic_messages.Response)
    gemini = client.chat(google.GEMINI_2_5_PRO)
    assert_type(gemini.complete("hi").raw, google_generate.Response)
    assert_type(client.chat(openai.GPT_5_2).complete("hi").raw, openai_responses.Response)
    over_chat = client.chat(openai.GPT_5_2, wire="openai_chat")
    assert_type(over_chat.complete("hi").raw, openai_chat.Response)


def names_bind_like_constants() -> None:
    named = client.chat("anthropic/claude-sonnet-5")
    assert_type(named.complete("hi").raw, anthropic_messages.Response)
    unknown = client.chat("anthropic/claude-next")
    assert_type(unknown, AnyChat)
    model = "openai/" + "gpt-next"
    assert_type(client.chat(model, wire="openai_chat").complete("hi").raw, Any)


def events_narrow() -> None:
    with claude.stream("Write a haiku about rain.") as stream:
        for event in stream:
            match event:
                case TextDelta(text=text):
                    assert_type(text, str)
                case ThinkingDelta() | ToolCallDelta():
                    assert_type(event.index, int)
                case _:
                    pass
    assert_type(stream.reply.raw, anthropic_messages.Response)
    for text in claude.stream("…").text():
        assert_type(text, str)


def messages_are_checked_against_what_the_model_reads() -> None:
    picture = Image.from_file("cat.png")
    claude.complete([system("You are terse."), user("What is this?", picture)])
    groq_llama.complete([user("Hello.")])
    groq_llama.complete([user("What is this?", picture)])  # refused
    history = [user("Hello."), assistant("Hi."), user("And this?", picture)]
    assert_type(history, list[Message[Text] | Message[Image | Text]])
    claude.complete(history)
    groq_llama.complete(history)  # refused
    reply = claude.complete("hi", tools=[weather])
    claude.complete(
        [user("hi"), reply.message, *[tool_result(call, "sunny") for call in reply.tool_calls]]
    )
    groq_llama.complete([user("hi"), reply.message])


def functions_stay_callable_as_tools() -> None:
    assert_type(add(1, second=2), int)
    assert_type(Shelf().find("Titan"), str)
    assert_type(Shelf().find.read_arguments(ToolCall("find")), object)
    add("1")  # refused
    add(1, third=2)  # refused
    Shelf().find(7)  # refused
    fetch("…", Context(7, ToolCall("fetch")))  # refused
    tool(permission="wirte")(print)  # refused
    tool(timeout="2 s")(print)  # refused


async def coroutines_are_awaited_as_tools() -> None:
    assert_type(await fetch("…", Context(["a"], ToolCall("fetch"))), str)


def classes_of_arguments_are_built_by_their_fields() -> None:
    search = Search(word="Titan")
    assert_type(search.unit, Literal["C", "F"])
    Search(word="Titan", unit="F")
    Search()  # refused
    Search(word=7)  # refused
    Search(word="Titan", unit="K")  # refused
    Search("Titan")  # refused
    Search(words="Titan")  # refused

    class Wrong(Tool, permision="read"):  # refused
        word: str


def tools_are_taken_in_every_form_by_models_that_call_tools() -> None:
    reply = claude.complete("hi", tools=[weather, add, fetch, Search, Shelf().find])
    for call in reply.tool_calls:
        if isinstance(call.value, Search):
            assert_type(call.value.word, str)
    claude.complete("hi", tools=[Search], tool_choice=Search)
    claude.complete("hi", tools=[add], tool_choice=add, parallel_tool_calls=False)
    claude.complete("hi", tools=[print])  # refused
    claude.complete("hi", tools=[Shelf])  # refused
    claude.complete("hi", tools=add)  # refused
    claude.complete("hi", tools=[add], tool_choice="must")  # refused
    claude.complete("hi", tools=[add], tool_choice=print)  # refused
    toolless = client.chat(groq.GROQ_COMPOUND)
    toolless.complete("hi")
    toolless.complete("hi", tools=[add])  # refused
    toolless.complete("hi", tools=[Search])  # refused
    toolless.explain("hi", tools=[weather])  # refused


def hosted_tools_are_typed_by_their_wire() -> None:
    claude.complete("hi", tools=[add, hosted_by_anthropic.web_search_20260209(max_uses=3)])
    hosted_by_anthropic.web_search_20260209(max_uses="3")  # refused
    hosted_by_anthropic.web_search_20260209(max_use=3)  # refused
    hosted_by_anthropic.web_search_20260299()  # refused
    hosted_by_anthropic.mcp_toolset()  # refused
    hosted_by_openai.file_search(vector_store_ids=["vs_1"])
    hosted_by_openai.file_search(vector_store_ids="vs_1")  # refused
    hosted_by_google.file_search(fileSearchStoreNames=["stores/a"])
    hosted_by_google.url_context(urls=["…"])  # refused


def partial_arguments_are_an_object() -> None:
    with claude.stream("hi", tools=[add]) as stream:
        for event in stream:
            if isinstance(event, ToolCallDelta):
                assert_type(stream.partial_arguments(event.index), JsonObject)


def extra_is_typed_by_the_wire() -> None:
    claude.complete("hi", extra={"thinking": {"type": "adaptive"}})
    claude.complete("hi", extra={"thinking": {"type": "adaptve"}})  # refused
    claude.complete("hi", extra={"store": True})  # refused
    client.chat(openai.GPT_5_2).complete("hi", extra={"store": True})
    over_chat = client.chat(openai.GPT_5_2, wire="openai_chat")
    over_chat.complete("hi", extra={"store": True, "n": 2})
    over_chat.complete("hi", extra={"max_output_tokens": 2})  # refused


def settings_are_typed() -> None:
    claude.complete("hi", max_output_tokens=10, reasoning="high", stop=["."], retry=Retry(2))
    claude.complete("hi", timeout={"idle": 3.0})
    claude.complete("hi", max_output_tokens="10")  # refused
    claude.complete("hi", max_tokens=10)  # refused
    claude.complete("hi", reasoning="huge")  # refused
    claude.complete("hi", unsupported="ignore")  # refused


def plans_are_typed_like_the_call_they_explain() -> None:
    plan = claude.explain("hi", tools=[weather], reasoning="high")
    assert_type(plan, Plan)
    assert_type(plan.request.body, bytes)
    assert_type(plan.cost, CostBounds)
    assert_type(plan.validate(), tuple[Problem, ...])
    assert_type(plan.diverges_from(claude.explain("ho")), str | None)
    claude.explain("hi", reasoning="huge")  # refused
    claude.explain("hi", extra={"store": True})  # refused
    groq_llama.explain([user("What is this?", Image.from_file("cat.png"))])  # refused


def retiring_models_are_struck_through() -> None:
    client.chat(openai.GPT_4_TURBO)  # refused
    client.chat("openai/gpt-4-turbo")  # refused


def only_chat_models_chat() -> None:
    client.chat(openai.TEXT_EMBEDDING_3_SMALL)  # refused


def wires_that_are_not_there_are_refused() -> None:
    client.chat(openai.GPT_5_2, wire="openai_chats")  # refused


def fallback_takes_what_all_its_models_take() -> None:
    both = client.fallback(anthropic.CLAUDE_SONNET_5, openai.GPT_5_2)
    picture = Image.from_file("cat.png")
    reply = both.complete([user("What is this?", picture)], tools=[weather], temperature=0.5)
    assert_type(reply.raw, anthropic_messages.Response | openai_responses.Response)
    both.complete("hi", extra={"store": True})  # refused
    both.complete("hi", extra={"thinking": {"type": "adaptive"}})  # refused
    same_wire = client.fallback(anthropic.CLAUDE_SONNET_5, anthropic.CLAUDE_OPUS_5)
    same_wire.complete("hi", extra={"thinking": {"type": "adaptive"}})
    with_text = client.fallback(anthropic.CLAUDE_SONNET_5, groq.LLAMA_3_3_70B_VERSATILE)
    with_text.complete([user("Hello.")])
    with_text.complete([user("What is this?", picture)])  # refused
    three = client.fallback(
        anthropic.CLAUDE_SONNET_5, google.GEMINI_2_5_PRO, groq.LLAMA_3_3_70B_VERSATILE
    )
    three.complete([user("What is this?", picture)])  # refused
    four = client.fallback(
        anthropic.CLAUDE_SONNET_5,
        google.GEMINI_2_5_PRO,
        openai.GPT_5_2,
        anthropic.CLAUDE_OPUS_5,
        restart=True,
    )
    four.complete([user("What is this?", picture)])
    named = client.fallback("anthropic/claude-sonnet-5", openai.GPT_5_2)
    assert_type(named, AnyChat)
    client.fallback(anthropic.CLAUDE_SONNET_5, openai.TEXT_EMBEDDING_3_SMALL)  # refused


def router_takes_what_all_its_models_take() -> None:
    router = Router((anthropic.CLAUDE_SONNET_5, groq.LLAMA_3_3_70B_VERSATILE), openai.GPT_5_2)
    routed = client.route(router)
    routed.complete([user("Hello.")], tools=[weather])
    routed.complete([user("What is this?", Image.from_file("cat.png"))])  # refused
    Router(openai.TEXT_EMBEDDING_3_SMALL)  # refused


def own_providers_are_typed() -> None:
    local = Provider.openai_compatible(
        "local", base_url="http://localhost:11434/v1", compat="ollama"
    )
    llama = client.chat(local.chat_model("llama3.2", tools=True, context=131_072))
    assert_type(llama.complete("hi").raw, openai_chat.Response)


async def the_async_client_is_the_same_awaited() -> None:
    async with AsyncClient() as own:
        bound = own.chat(anthropic.CLAUDE_SONNET_5)
        reply = await bound.complete("hi")
        assert_type(reply.raw, anthropic_messages.Response)
        async with bound.stream("hi") as stream:
            async for event in stream:
                if isinstance(event, TextDelta):
                    assert_type(event.text, str)
        async for text in bound.stream("hi").text():
            assert_type(text, str)
        await bound.complete("hi", extra={"store": True})  # refused
        both = own.fallback(anthropic.CLAUDE_SONNET_5, groq.LLAMA_3_3_70B_VERSATILE)
        assert_type(
            (await both.complete("hi")).raw, anthropic_messages.Response | openai_chat.Response
        )
        await both.complete([user("What is this?", Image.from_file("cat.png"))])  # refused
        bound.complete("hi").text  # refused  # noqa: B018


def conversations_are_typed_by_the_model_that_is_asked(any_chat: AnyChat) -> None:
    chat = Conversation(system="You are terse.")
    assert_type(chat.send(claude, "Hi").raw, anthropic_messages.Response)
    assert_type(chat.send(client.chat(openai.GPT_5_2), "Hi").raw, openai_responses.Response)
    assert_type(chat.stream(claude, "Hi"), Stream[anthropic_messages.Response])
    chat.send(any_chat, "Hi", Image.from_file("cat.png"))
    chat.send(claude, "What is this?", Image.from_file("cat.png"))
    chat.send(claude, user("Hi", Image.from_file("cat.png")), tools=[weather], max_output_tokens=9)
    chat.send(claude, tool_result("call_1", "sunny"))
    chat.send(claude)
    chat.send(groq_llama, "Hi")
    chat.send(groq_llama, "What is this?", Image.from_file("cat.png"))  # refused
    chat.send(groq_llama, user(Image.from_file("cat.png")))  # refused
    chat.send(claude, "Hi", extra={"store": True})  # refused
    chat.send(claude, "Hi", max_tokens=10)  # refused
    chat.send(claude, 7)  # refused
    chat.adapted_to(openai.GPT_5_2).conversation.send(client.chat(openai.GPT_5_2), "Hi")
    chat.adapted_to(openai.GPT_5_2, media="drop")  # refused


def runs_are_typed_by_the_model_that_is_asked() -> None:
    run = claude.run("hi", tools=[weather], max_steps=2, temperature=0.5, approve=lambda _: Deny())
    assert_type(run, Run)
    assert_type(claude.run([*run.messages, user("And now?")], tools=[weather]), Run)
    assert_type(claude.resume(run, decisions={"call_1": Approve()}, tools=[weather]), Run)
    assert_type(claude.stream_run("hi"), RunStream)
    assert_type(run.steps[0].reply, Reply[object])
    claude.run("hi", tools=[claude.as_tool("expert", "Knows.", tools=[weather])])
    claude.run("hi", stop_when=[called("look"), lambda so_far: len(so_far.steps) > 2])
    claude.run("hi", max_step=2)  # refused
    claude.run("hi", max_steps="2")  # refused
    claude.run("hi", allow={"reed"})  # refused
    claude.run("hi", approve=lambda _: True)  # refused
    claude.run("hi", extra={"store": True})  # refused
    claude.resume(run, decisions={"call_1": True})  # refused
    groq_llama.run([user("What is this?", Image.from_file("cat.png"))])  # refused
    with claude.stream_run("hi", tools=[weather]) as stream:
        for event in stream:
            match event:
                case ToolResultAdded(result=result):
                    assert_type(result, ToolResult)
                case StepStart() | StepEnd():
                    assert_type(event.step, int)
                case NestedEvent():
                    assert_type(event.event, RunEvent)
                case _:
                    assert_type(event, Event)


class City(TypedDict):
    name: str
    population: int


def extractions_are_of_the_type_that_is_asked_for() -> None:
    assert_type(claude.extract(City, "The largest city of Norway?"), City)
    assert_type(claude.extract(list[City], "…"), list[City])
    assert_type(claude.extract(Literal["spam", "ham"], "…"), Literal["spam", "ham"])
    assert_type(claude.extract(City | None, "…"), City | None)
    assert_type(claude.extract(int, "…", mode="tool", reask=1, temperature=0.5), int)
    claude.extract("no type", "…")  # refused
    claude.extract(3, "…")  # refused
    claude.extract(City, "…", mode="yaml")  # refused
    claude.extract(City, "…", extra={"store": True})  # refused
    groq_llama.extract(City, [user("What is this?", Image.from_file("cat.png"))])  # refused
    groq_llama.extract(City, "…", max_tokens=10)  # refused
    assert_type(claude.explain("…", output=City), Plan)


def outcomes_narrow() -> str:
    outcome: Ok[City] | Truncated | Refused | Invalid = claude.try_extract(City, "…")
    print(outcome.value)  # refused
    assert_type(claude.try_extract(City, "…").reply.raw, anthropic_messages.Response)
    match claude.try_extract(list[City], "…"):
        case Ok(cities):
            assert_type(cities, list[City])
            return cities[0]["name"]
        case Truncated(text) | Refused(text):
            return assert_type(text, str)
        case Invalid(text, errors):
            assert_type(errors, tuple[Problem, ...])
            return text


def partial_answers_are_typed_as_what_may_not_have_come() -> None:
    with claude.stream_extract(City, "…") as stream:
        for partial in stream.partials():
            assert_type(partial, Partial[City])
            assert_type(partial.get(lambda city: city["name"]), str | None)
            assert_type(partial.get(lambda city: city["name"], ""), str)
            partial.get(lambda city: city["size"])  # refused
    assert_type(stream.result, City)
    assert_type(stream.reply.raw, anthropic_messages.Response)
    for city in claude.stream_extract(list[City], "…").elements():
        assert_type(city, City)
    stream.elements()  # refused


async def extractions_are_awaited_with_the_async_client() -> None:
    async with AsyncClient() as own:
        bound = own.chat(anthropic.CLAUDE_SONNET_5)
        assert_type(await bound.extract(list[City], "…"), list[City])
        async for city in bound.stream_extract(list[City], "…").elements():
            assert_type(city, City)
        async with bound.stream_extract(City, "…") as stream:
            async for partial in stream.partials():
                assert_type(partial.get(lambda city: city["population"]), int | None)
        assert_type(stream.result, City)


async def conversations_are_awaited_with_the_async_client() -> None:
    chat = Conversation()
    async with AsyncClient() as own:
        bound = own.chat(anthropic.CLAUDE_SONNET_5)
        reply = await chat.send(bound, "Hi")
        assert_type(reply, Reply[anthropic_messages.Response])
        assert_type(chat.stream(bound, "Hi"), AsyncStream[anthropic_messages.Response])
        chat.send(bound, "Hi").text  # refused  # noqa: B018
        assert_type(await chat.run(bound, "Hi", tools=[weather]), Run)
        assert_type(await bound.run("Hi", tools=[weather]), Run)
        assert_type(bound.stream_run("Hi"), AsyncRunStream)
        bound.run("Hi").text  # refused  # noqa: B018


def native_calls_are_typed_by_their_wire() -> None:
    native = client.native.openai_responses
    assert_type(native.create({"model": "gpt-5", "input": "Hi"}), openai_responses.Response)
    assert_type(native.stream({"input": "Hi"}), NativeStream[openai_responses.StreamEvent])
    assert_type(native.retrieve("resp_1", {"include": []}), openai_responses.Response)
    native.create({"model": "gpt-5", "imput": "Hi"})  # refused
    native.retrieve("resp_1", {"includes": []})  # refused
    native.retrieve(1)  # refused
    native.create({}, temperature=1.0)  # refused
    files = client.native.openai_files
    assert_type(files.content("file-1"), bytes)
    files.create({"file": FormFile(b"{}", "a.jsonl"), "purpose": "batch"})
    files.create({"file": b"{}", "purpose": "bach"})  # refused
    files.create({"purpose": "batch"})  # refused
    client.native.openai_fills  # refused  # noqa: B018


async def native_calls_are_awaited_with_the_async_client() -> None:
    async with AsyncClient() as own:
        native = own.native.anthropic_messages
        body: anthropic_messages.Request = {"model": "m", "max_tokens": 1, "messages": []}
        assert_type(await native.create(body), anthropic_messages.Response)
        async for event in native.stream(body):
            assert_type(event, anthropic_messages.StreamEvent)
        native.create(body)["content"]  # refused

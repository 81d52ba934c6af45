"""AWS credentials and signatures; botocore's own verification of them is the judge."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.session import Session

from interlingua import AwsCredentials
from interlingua.auth import aws, credentials, signing
from interlingua.errors import UsageError
from interlingua.http import HttpRequest
from interlingua.models import lookup
from interlingua.records import Auth, Provider

if TYPE_CHECKING:
    from pathlib import Path

    from interlingua.auth.credentials import Credential

ACCESS, SECRET, TOKEN = "AKIAEXAMPLE0123456", "secret/key+0123456789", "session-token-0123456789"
URL = "https://bedrock-runtime.eu-west-1.amazonaws.com/model/us.amazon.nova-lite-v1%3A0/converse"
BODY = '{"messages": "é"}'.encode()
BEDROCK = lookup("amazon-bedrock/amazon.nova-lite-v1:0").provider


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave nothing of this machine's AWS configuration."""
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


def request(url: str = URL, body: bytes = BODY) -> HttpRequest:
    return HttpRequest("POST", url, {"content-type": "application/json", "accept": "*/*"}, body)


def found(given: Credential | None) -> signing.Key:
    return credentials.now(BEDROCK, {} if given is None else {"amazon-bedrock": given})


def signature_by_botocore(signed: HttpRequest, keys: Credentials, region: str) -> str:
    """Sign the request anew as the service does to check it: at its date, over what it names."""
    said = signed.headers["authorization"]
    names = said.partition("SignedHeaders=")[2].partition(",")[0].split(";")
    kept = {name: signed.headers[name] for name in names if name in signed.headers}
    again = AWSRequest(signed.method, signed.url, kept, signed.body)
    again.context["timestamp"] = signed.headers["x-amz-date"]
    judge = SigV4Auth(keys, "bedrock", region)
    canonical = judge.canonical_request(again)
    return str(judge.signature(judge.string_to_sign(again, canonical), again))


@pytest.mark.parametrize("token", [None, TOKEN])
def test_signature_is_what_botocore_finds(token: str | None) -> None:
    key = found(AwsCredentials(ACCESS, SECRET, token))
    signed = signing.signed(BEDROCK, key, request())
    expected = signature_by_botocore(signed, Credentials(ACCESS, SECRET, token), "eu-west-1")
    authorization = signed.headers["authorization"]
    assert authorization.endswith(f"Signature={expected}")
    assert f"Credential={ACCESS}/" in authorization
    assert "/eu-west-1/bedrock/aws4_request" in authorization
    assert signed.headers.get("x-amz-security-token") == token
    assert signed.body == BODY
    assert signed.url == URL


def test_every_byte_of_the_body_is_signed() -> None:
    key = found(AwsCredentials(ACCESS, SECRET))
    one = signing.signed(BEDROCK, key, request())
    changed = HttpRequest(one.method, one.url, one.headers, BODY + b" ")
    expected = signature_by_botocore(changed, Credentials(ACCESS, SECRET), "eu-west-1")
    assert not one.headers["authorization"].endswith(expected)


def test_keys_of_the_environment_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    assert signing.secrets_in(found(None)) == (ACCESS, SECRET)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAOTHER0123456789")
    assert signing.secrets_in(found(None))[0] == "AKIAOTHER0123456789"


def test_profile_gives_keys_and_region(tmp_path: Path) -> None:
    (tmp_path / "credentials").write_text(
        f"[work]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n"
    )
    (tmp_path / "config").write_text("[profile work]\nregion = ap-south-1\n")
    given = AwsCredentials(profile="work")
    assert signing.secrets_in(found(given)) == (ACCESS, SECRET)
    assert aws.region_of(given) == "ap-south-1"
    with pytest.raises(UsageError, match=r"The config profile \(play\) could not be found"):
        found(AwsCredentials(profile="play"))


def test_session_of_botocore_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session()
    session.set_credentials(ACCESS, SECRET, TOKEN)
    assert signing.secrets_in(found(session)) == (ACCESS, SECRET, TOKEN)
    session.set_config_variable("region", "sa-east-1")
    assert aws.region_of(session) == "sa-east-1"


def test_bearer_key_needs_no_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "bedrock-api-key-0123")
    signed = signing.signed(BEDROCK, found(None), request())
    assert signed.headers["authorization"] == "Bearer bedrock-api-key-0123"
    assert "x-amz-date" not in signed.headers


def test_given_credentials_come_before_the_bearer_key_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "bedrock-api-key-0123")
    signed = signing.signed(BEDROCK, found(AwsCredentials(ACCESS, SECRET)), request())
    assert signed.headers["authorization"].startswith("AWS4-HMAC-SHA256 ")


@pytest.mark.parametrize(
    ("given", "environment", "region"),
    [
        (AwsCredentials(region="us-west-2"), {"AWS_REGION": "eu-north-1"}, "us-west-2"),
        (None, {"AWS_REGION": "eu-north-1", "AWS_DEFAULT_REGION": "x"}, "eu-north-1"),
        (None, {"AWS_DEFAULT_REGION": "ca-central-1"}, "ca-central-1"),
        (None, {}, None),
    ],
)
def test_region(
    monkeypatch: pytest.MonkeyPatch,
    given: AwsCredentials | None,
    environment: dict[str, str],
    region: str | None,
) -> None:
    for name, text in environment.items():
        monkeypatch.setenv(name, text)
    assert aws.region_of(given) == region


def test_address_names_the_region_that_is_signed_for() -> None:
    key = found(AwsCredentials(ACCESS, SECRET, region="us-west-2"))
    loopback = request("http://127.0.0.1:9/model/m/converse")
    assert "/us-west-2/" in signing.signed(BEDROCK, key, loopback).headers["authorization"]
    assert "/eu-west-1/" in signing.signed(BEDROCK, key, request()).headers["authorization"]


def test_unknown_region_says_what_to_set() -> None:
    key = found(AwsCredentials(ACCESS, SECRET))
    with pytest.raises(UsageError, match="set AWS_REGION, or pass AwsCredentials"):
        signing.signed(BEDROCK, key, request("http://127.0.0.1:9/model/m/converse"))


def test_no_credentials_say_every_way_to_give_them() -> None:
    with pytest.raises(UsageError) as caught:
        found(None)
    said = str(caught.value)
    for way in ("AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AwsCredentials", "AWS_BEARER_TOKEN_BEDROCK"):
        assert way in said


def test_missing_botocore_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("botocore.credentials", "botocore.session"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(UsageError, match=r"pip install 'interlingua\[bedrock\]'"):
        found(AwsCredentials(ACCESS, SECRET))
    assert aws.region_of(None) is None


def test_async_calls_find_the_same_keys(tmp_path: Path) -> None:
    (tmp_path / "credentials").write_text(
        f"[default]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n"
    )
    assert aws.may_wait(None)
    key = asyncio.run(credentials.awaited(BEDROCK, {}))
    assert signing.secrets_in(key) == (ACCESS, SECRET)
    given: dict[str, Credential] = {"amazon-bedrock": AwsCredentials(ACCESS, SECRET)}
    assert signing.secrets_in(asyncio.run(credentials.awaited(BEDROCK, given))) == (ACCESS, SECRET)


@pytest.mark.parametrize(
    "wrong", [{"access_key": ACCESS}, {"access_key": ACCESS, "secret_key": SECRET, "profile": "p"}]
)
def test_half_credentials_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="AwsCredentials: give"):
        AwsCredentials(**wrong)


def test_credentials_do_not_show_their_secrets() -> None:
    shown = repr(AwsCredentials(ACCESS, SECRET, TOKEN, region="eu-west-1"))
    assert not any(secret in shown for secret in (ACCESS, SECRET, TOKEN))
    assert "eu-west-1" in shown


def test_other_providers_refuse_aws_credentials() -> None:
    other = Provider(id="other", name="Other", auth=Auth(scheme="bearer"), endpoints=())
    with pytest.raises(UsageError, match="not called with AWS credentials"):
        credentials.now(other, {"other": AwsCredentials(ACCESS, SECRET)})


def test_callers_own_authorization_is_kept() -> None:
    own = HttpRequest("POST", URL, {"authorization": "mine"}, BODY)
    key = found(AwsCredentials(ACCESS, SECRET))
    assert signing.signed(BEDROCK, key, own).headers == {"authorization": "mine"}

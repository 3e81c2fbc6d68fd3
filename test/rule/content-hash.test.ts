import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/rule/content-hash.js";

// The examples of FIPS 180-2, appendix B, and the empty text's; then node:crypto at every length about two blocks.
describe("the SHA-256 of a text", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("of `%s` is as it was published", (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
  });

  it("is of its UTF-8, whatever its length", () => {
    const texts = Array.from({ length: 140 }, (_, length) => "ấ".repeat(length % 3) + "a".repeat(length));
    for (const text of [...texts, "Chỉ thị số 02/CT-UBND", "\ud83d\ude00", "\ud800"]) {
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }
  });
});

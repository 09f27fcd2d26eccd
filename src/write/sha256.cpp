#include "write/sha256.hpp"

#include <bit>

#include "write/base64.hpp"

namespace redovisa {

namespace {

using Words = std::array<std::uint32_t, 8>;

constexpr std::array<std::uint32_t, 64> round_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t word_at(std::string_view block, std::size_t at) {
  const auto byte = [&](std::size_t i) { return std::uint32_t{static_cast<std::uint8_t>(block[at + i])}; };
  return byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
}

/// The message schedule of one block of 64 bytes.
std::array<std::uint32_t, 64> schedule_of(std::string_view block) {
  std::array<std::uint32_t, 64> w;
  for (std::size_t i = 0; i < 16; ++i) w[i] = word_at(block, 4 * i);
  for (std::size_t i = 16; i < 64; ++i) {
    const auto early = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
    const auto late = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + early + w[i - 7] + late;
  }
  return w;
}

/// One step on the state, whose words come in turn instead of being moved. `word`: the schedule's, with the
/// round's constant.
template <std::size_t turn>
void step(std::uint32_t word, Words& state) {
  const auto at = [&](std::size_t i) { return state[(i - turn) % 8]; };
  const std::uint32_t a = at(8), b = at(9), c = at(10), e = at(12), f = at(13), g = at(14), h = at(15);
  const auto upper = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
  const auto first = h + upper + (g ^ (e & (f ^ g))) + word;
  const auto lower = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
  state[(11 - turn) % 8] += first;
  state[(15 - turn) % 8] = first + lower + ((a & b) | (c & (a | b)));
}

void add_block(Words& state, std::string_view block) {
  const auto w = schedule_of(block);
  Words words = state;
  for (std::size_t i = 0; i < 64; i += 8) {
    step<0>(w[i] + round_constants[i], words);
    step<1>(w[i + 1] + round_constants[i + 1], words);
    step<2>(w[i + 2] + round_constants[i + 2], words);
    step<3>(w[i + 3] + round_constants[i + 3], words);
    step<4>(w[i + 4] + round_constants[i + 4], words);
    step<5>(w[i + 5] + round_constants[i + 5], words);
    step<6>(w[i + 6] + round_constants[i + 6], words);
    step<7>(w[i + 7] + round_constants[i + 7], words);
  }
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += words[i];
}

/// The bytes after the last whole block, a mark, zeros and the length in bits.
std::string padded_end(std::string_view rest, std::uint64_t length) {
  std::string end{rest};
  end += '\x80';
  while (end.size() % 64 != 56) end += '\0';
  for (int shift = 56; shift >= 0; shift -= 8) end += static_cast<char>(length * 8 >> shift & 0xff);
  return end;
}

}  // namespace

Sha256 sha256(std::string_view bytes) {
  Words state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  const std::size_t whole = bytes.size() / 64 * 64;
  const std::string end = padded_end(bytes.substr(whole), bytes.size());
  for (std::size_t at = 0; at < whole; at += 64) add_block(state, bytes.substr(at, 64));
  for (std::size_t at = 0; at < end.size(); at += 64) add_block(state, std::string_view{end}.substr(at, 64));
  Sha256 hash{};
  for (std::size_t i = 0; i < hash.size(); ++i)
    hash[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
  return hash;
}

std::string hexadecimal(const Sha256& hash) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : hash) (text += digits[byte >> 4]) += digits[byte & 15];
  return text;
}

std::string base64(const Sha256& hash) {
  return base64(std::string_view{reinterpret_cast<const char*>(hash.data()), hash.size()});
}

}  // namespace redovisa

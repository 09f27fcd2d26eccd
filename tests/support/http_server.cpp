#include "support/http_server.hpp"

#include <arpa/inet.h>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr int wait_for = 50;  // ms, between looks at whether the server is to end

bool has_something(int descriptor) {
  pollfd waiting{descriptor, POLLIN, 0};
  return poll(&waiting, 1, wait_for) > 0;
}

void send_all(int connection, const std::string& text) {
  std::size_t sent = 0;
  while (sent < text.size()) {
    const auto size = send(connection, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
    if (size <= 0) return;
    sent += static_cast<std::size_t>(size);
  }
}

/// The path of "GET /kpi/N1?per_page=1 HTTP/1.1".
std::string path_of(const std::string& request) {
  const auto begin = request.find(' ') + 1;
  return request.substr(begin, request.find_first_of(" ?", begin) - begin);
}

}  // namespace

HttpServer::HttpServer() {
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in place{};
  place.sin_family = AF_INET;
  place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof place;
  auto* general = reinterpret_cast<sockaddr*>(&place);
  if (listener_ < 0 || bind(listener_, general, size) != 0 || listen(listener_, 8) != 0 ||
      getsockname(listener_, general, &size) != 0)
    throw std::runtime_error{"no server on this machine"};
  address_ = "http://127.0.0.1:" + std::to_string(ntohs(place.sin_port));
  thread_ = std::thread{[this] { serve(); }};
}

HttpServer::~HttpServer() {
  ended_ = true;
  thread_.join();
  close(listener_);
}

void HttpServer::answer(const std::string& path, HttpAnswer answer) {
  const std::lock_guard lock{mutex_};
  answers_[path] = std::move(answer);
}

std::vector<std::string> HttpServer::asked() const {
  const std::lock_guard lock{mutex_};
  return asked_;
}

void HttpServer::serve() {
  while (!ended_) {
    if (!has_something(listener_)) continue;
    const int connection = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) continue;
    reply(connection);
    close(connection);
  }
}

void HttpServer::reply(int connection) {
  std::string request;
  char piece[4096];
  while (!ended_ && request.find("\r\n\r\n") == std::string::npos) {
    if (!has_something(connection)) continue;
    const auto size = recv(connection, piece, sizeof piece, 0);
    if (size <= 0) return;
    request.append(piece, static_cast<std::size_t>(size));
  }
  HttpAnswer answer{404, "{}"};
  {
    const std::lock_guard lock{mutex_};
    asked_.push_back(path_of(request));
    if (const auto known = answers_.find(path_of(request)); known != answers_.end()) answer = known->second;
  }
  while (answer.silent && !ended_ && !has_something(connection)) continue;
  if (answer.silent) return;
  const auto promised = answer.body.size() + (answer.cut ? 1000 : 0);
  send_all(connection,
           "HTTP/1.1 " + std::to_string(answer.status) + " -\r\nContent-Type: application/json\r\n" +
               "Content-Length: " + std::to_string(promised) + "\r\nConnection: close\r\n\r\n" + answer.body);
}

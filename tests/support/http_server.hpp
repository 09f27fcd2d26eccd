#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

/// What a server says: a status and a body, or nothing at all for so long that whoever asks gives up, or less
/// than it promises.
struct HttpAnswer {
  int status = 200;
  std::string body = {};
  bool silent = false, cut = false;
};

/// A server on this machine with an answer for each path; all others are not found. Ends with its life.
class HttpServer {
 public:
  HttpServer();
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// The path without what follows a question mark.
  void answer(const std::string& path, HttpAnswer answer);

  /// "http://127.0.0.1:40123"
  const std::string& address() const { return address_; }

  /// The paths that were asked for, in order.
  std::vector<std::string> asked() const;

 private:
  void serve();
  void reply(int connection);

  int listener_ = -1;
  std::string address_;
  std::atomic<bool> ended_ = false;
  mutable std::mutex mutex_;
  std::map<std::string, HttpAnswer> answers_;
  std::vector<std::string> asked_;
  std::thread thread_;
};

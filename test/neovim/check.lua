-- Run inside Neovim: opens an article with the server attached and writes what Neovim gets of it, as JSON, into a file.
-- NEWSWEAVE_SERVER, NEWSWEAVE_ROOT, NEWSWEAVE_ARTICLE, NEWSWEAVE_ANSWER name files; NEWSWEAVE_WORDS are words of the
-- article on which hover and definition are asked for.

local env = vim.env
local wait = 10000

vim.cmd('edit ' .. vim.fn.fnameescape(env.NEWSWEAVE_ARTICLE))

local id = vim.lsp.start_client({
  name = 'newsweave',
  cmd = { env.NEWSWEAVE_NODE, env.NEWSWEAVE_SERVER, '--stdio' },
  root_dir = env.NEWSWEAVE_ROOT,
  workspace_folders = { { name = 'corpus', uri = vim.uri_from_fname(env.NEWSWEAVE_ROOT) } },
})
vim.lsp.buf_attach_client(0, id)
vim.wait(wait, function()
  local client = vim.lsp.get_client_by_id(id)
  return client ~= nil and client.initialized == true
end)

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, wait)
  local answer = answers and answers[id]
  return answer and answer.result
end

local document = { textDocument = vim.lsp.util.make_text_document_params() }

local function at_words()
  vim.fn.cursor(1, 1)
  vim.fn.search('\\V' .. vim.fn.escape(env.NEWSWEAVE_WORDS, '\\'), 'cW')
  return vim.lsp.util.make_position_params()
end

local checks = {
  symbols = function() return ask('textDocument/documentSymbol', document) end,
  lenses = function() return ask('textDocument/codeLens', document) end,
  folds = function() return ask('textDocument/foldingRange', document) end,
  hover = function() return ask('textDocument/hover', at_words()) end,
  definition = function() return ask('textDocument/definition', at_words()) end,
  diagnostics = function()
    vim.wait(wait, function() return #vim.diagnostic.get(0) > 0 end)
    return vim.tbl_map(function(each) return each.message end, vim.diagnostic.get(0))
  end,
}

local answers = {}
for _, name in ipairs(vim.split(env.NEWSWEAVE_CHECKS, ',')) do
  local ok, answer = pcall(checks[name])
  answers[name] = ok and (answer or vim.NIL) or { error = tostring(answer) }
end
vim.fn.writefile({ vim.fn.json_encode(answers) }, env.NEWSWEAVE_ANSWER)
vim.cmd('qall!')

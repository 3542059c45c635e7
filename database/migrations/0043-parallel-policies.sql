-- schema: public
-- Both only read a setting, which parallel workers are given: a policy that asks them need not keep a query on one processor.
ALTER FUNCTION app.actor_keys() PARALLEL SAFE;
ALTER FUNCTION app.actor() PARALLEL SAFE;

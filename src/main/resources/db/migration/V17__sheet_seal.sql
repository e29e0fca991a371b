-- The record names a submitted sheet by a hash of its marks only. Marks are few, so that without a secret part they
-- could be guessed from their hash; it stays here, where neither judge nor auditor reads it.
alter table score_sheet add column seal_salt varchar(32);

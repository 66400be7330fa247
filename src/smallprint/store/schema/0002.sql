-- A clause that was found by its words is read from one of the blocks that hold it.
CREATE INDEX block_by_ink ON block (ink_id);
